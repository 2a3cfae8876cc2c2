/** The libraries that the pages load, as their authors built them: where each stands in node_modules. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  'jquery.js': 'jquery/dist/jquery.min.js',
  'htmx.js': 'htmx.org/dist/htmx.min.js',
  'hx-sse.js': 'htmx.org/dist/ext/hx-sse.min.js',
  'hx-ws.js': 'htmx.org/dist/ext/hx-ws.min.js',
  'alpine.js': 'alpinejs/dist/cdn.min.js',
  'vue.js': 'vue/dist/vue.global.prod.js',
  'vue-runtime.js': 'vue/dist/vue.runtime.esm-browser.prod.js',
}
