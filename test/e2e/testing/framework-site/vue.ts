import { createApp, h, ref, watch, type VNode } from 'vue'
import { base, countVisit, fetchHomes, keepTheme, links } from './app.ts'

createApp({
  setup() {
    const path = ref(location.pathname)
    const homes = ref<string[]>([])
    watch(
      path,
      async to => {
        countVisit()
        if (to === `${base}/homes`) homes.value = await fetchHomes()
      },
      { immediate: true },
    )
    const go = (event: Event, to: string): void => {
      event.preventDefault()
      history.pushState(null, '', to)
      path.value = to
    }
    const place = (): VNode => {
      if (path.value === `${base}/homes`)
        return h(
          'ul',
          homes.value.map(home => h('li', { key: home }, home)),
        )
      if (path.value === `${base}/settings`) return h('button', { onClick: () => keepTheme('dark') }, 'Dark')
      return h('h2', 'Welcome')
    }
    return () =>
      h('div', [
        h(
          'nav',
          links.map(({ to, label }) => h('a', { href: to, onClick: (event: Event) => go(event, to) }, label)),
        ),
        place(),
      ])
  },
}).mount('#app')
