/** What a report must hold, and what to say where it does not. */
const QUESTIONS = {
  name: { pattern: /\S/, fault: 'Enter your name' },
  postcode: {
    pattern: /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i,
    fault: 'Enter your postcode, such as WF13 1AA',
  },
  phone: { pattern: /^[\d\s+()-]{6,20}$/, fault: 'Enter a telephone number on which we can reach you' },
  problem: { pattern: /\S/, fault: 'Tell us what is wrong' },
  when: { pattern: /^(?:morning|afternoon|any)$/, fault: 'Choose when we can come' },
}

/**
 * What is missing in a report, in the order of the form.
 * @param {URLSearchParams} form
 * @param {string} token The one that the page was given.
 * @returns {{ field: string, text: string }[]}
 */
export function checkRepair(form, token) {
  if (form.get('token') !== token)
    return [{ field: 'name', text: 'This page was open for too long. Send it again' }]
  return Object.entries(QUESTIONS)
    .filter(([field, { pattern }]) => !pattern.test(form.get(field) ?? ''))
    .map(([field, { fault }]) => ({ field, text: fault }))
}

/**
 * Puts back what was entered, and says what is missing.
 * @param {string} html
 * @param {{ form: URLSearchParams, faults: { field: string, text: string }[], token: string }} state
 */
export function fillRepair(html, { form, faults, token }) {
  let page = html.replace('name="token" value=""', `name="token" value="${token}"`)
  for (const field of ['name', 'postcode', 'phone']) {
    page = page.replace(
      `name="${field}" value=""`,
      () => `name="${field}" value="${escape(form.get(field) ?? '')}"`,
    )
  }
  page = page.replace('</textarea>', () => `${escape(form.get('problem') ?? '')}</textarea>`)
  if (/^\w+$/.test(form.get('when') ?? '')) {
    page = page.replace(`value="${form.get('when')}"`, `value="${form.get('when')}" checked`)
  }
  if (!faults.length) return page

  for (const { field, text } of faults) {
    page = page.replace(`<!-- fault:${field} -->`, `<p class="fault" id="${field}-fault">${text}.</p>`)
    page = describe(page, field)
  }
  const links = faults.map(({ field, text }) => `<li><a href="#${field}">${text}</a></li>`).join('')
  return page
    .replace('<title>', '<title>Not sent yet: ')
    .replace(
      '<!-- faults -->',
      `<div class="faults" role="alert" tabindex="-1" autofocus><h2>We still need this from you</h2><ul>${links}</ul></div>`,
    )
}

/** Ties a field to what is said about it, its hint included. @param {string} html @param {string} field */
function describe(html, field) {
  const hint = `aria-describedby="${field}-hint"`
  if (html.includes(hint)) {
    return html.replace(hint, `aria-invalid="true" aria-describedby="${field}-hint ${field}-fault"`)
  }
  // A group of radio buttons cannot be invalid, but it can be described.
  const state = html.includes(`<fieldset class="field" id="${field}"`) ? '' : 'aria-invalid="true" '
  return html.replace(`id="${field}"`, `id="${field}" ${state}aria-describedby="${field}-fault"`)
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
