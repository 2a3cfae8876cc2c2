/** An expression for the page: the names of everything that it keeps, of every type. Reading is free at every level. */
export const STORED_NAMES = `Promise.all([
  document.cookie.split('; ').map(pair => pair.split('=')[0]),
  Object.keys(localStorage),
  Object.keys(sessionStorage),
  self.indexedDB?.databases?.().then(list => list.map(({ name }) => name)) ?? [],
  self.caches?.keys() ?? [],
]).then(lists => lists.flat())`

/**
 * An expression for the page that takes as long as the slowest ways do on this machine at this moment: a frame of
 * another site, then a worker, then a request. The host is one of the site's own, so that every set-up allows it.
 */
export const quietAt = (frame: string): string => `new Promise(resolve => {
  addEventListener('message', ({ data }) => data === 'quiet' && resolve('quiet'))
  const frame = document.createElement('iframe')
  frame.src = '${frame}'
  document.documentElement.append(frame)
  setTimeout(resolve, 3000, 'not quiet')
})`

/** The page of that frame. */
export const QUIET_FRAME = `<!doctype html><title>Quiet</title><script>
const code = "fetch('" + location.origin + "/quiet').finally(() => postMessage(0))"
new Worker(URL.createObjectURL(new Blob([code]))).onmessage = () => parent.postMessage('quiet', '*')
</script>`
