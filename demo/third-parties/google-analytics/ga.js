// A look-alike: this is not Google's file, which no package holds. It does what the annex says of it, and no more:
// a queue by the name of `ga`, the cookies _ga and _gid on the widest domain that the browser accepts, and one hit.
{
  const home = new URL(document.currentScript.src).origin
  const year = 365 * 24 * 60 * 60

  /** Sets a cookie as widely as the browser allows, as Google's own `auto` does. */
  const setCookie = (name, maxAge) => {
    if (document.cookie.includes(`${name}=`)) return
    const value = `GA1.2.${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`
    const labels = location.hostname.split('.')
    for (let count = 1; count <= labels.length; count++) {
      const domain = labels.slice(-count).join('.')
      document.cookie = `${name}=${value}; Domain=${domain}; Path=/; Max-Age=${maxAge}; SameSite=Lax`
      if (document.cookie.includes(`${name}=`)) return
    }
    document.cookie = `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax`
  }

  window.ga = (command, ...details) => {
    if (command === 'create') {
      setCookie('_ga', 2 * year)
      setCookie('_gid', year / 365)
    }
    if (command === 'send') {
      new Image().src = `${home}/collect?t=${details[0]}&dl=${encodeURIComponent(location.pathname)}`
    }
  }
}
