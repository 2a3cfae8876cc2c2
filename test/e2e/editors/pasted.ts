/** What docs/guides/editors.md tells editors to paste, by its name there. Films are on a host of the test's. */
export const pasted = (film: string) => ({
  link: '<p><a href="/privacy#latchkey-settings">Cookie settings</a></p>',
  annex:
    '<div class="latchkey-annex latchkey-annex--columns-expiry latchkey-annex--columns-choice">Cookies we use</div>',
  recipients: '<div class="latchkey-recipients">Who receives your data</div>',
  notice: '<div class="latchkey-notice">How we use cookies</div>',
  settings: '<div id="latchkey-settings" class="latchkey-settings">To choose here, turn JavaScript on.</div>',
  film: `<p><a href="${film}">Watch the film on its own website</a></p>`,
  embed: `<iframe data-consent="films" data-src="${film}" title="Film"></iframe>`,
  element: '<latchkey-annex></latchkey-annex>',
  empty: '<div class="latchkey-annex"></div>',
})

export type Pasted = ReturnType<typeof pasted>
