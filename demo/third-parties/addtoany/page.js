// A look-alike: this is not AddToAny's file. It plays the sharing widget of the annex: it writes the two cookies that
// stand there (which were AddThis's, a product that is gone), counts with a pixel, and brings its buttons in a frame.
{
  const home = new URL(document.currentScript.src).origin
  const shares = Number(/(?:^|; )__atuvc=(\d+)/.exec(document.cookie)?.[1] ?? 0)
  document.cookie = `__atuvc=${shares + 1}; Path=/; Max-Age=${365 * 24 * 60 * 60}; SameSite=Lax`
  document.cookie = `__atuvS=${Date.now().toString(36)}; Path=/; Max-Age=${30 * 60}; SameSite=Lax`

  for (const row of document.querySelectorAll('[data-share-row]')) {
    const count = new Image(1, 1)
    count.alt = ''
    count.src = `${home}/count.gif?page=${encodeURIComponent(location.pathname)}`
    const frame = document.createElement('iframe')
    frame.src = `${home}/frame?page=${encodeURIComponent(location.href)}`
    frame.title = 'Sharing buttons from AddToAny'
    frame.className = 'share-frame'
    row.replaceChildren(count, frame)
  }
}
