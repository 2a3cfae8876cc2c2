import { h, type Markup } from '../markup/markup.ts'

/**
 * A link to an address that a manifest gives, or the bare text where the address would not be one of the web: a
 * manifest may come from anywhere, and `javascript:` is an address too.
 */
export function link(address: string, text: string): Markup {
  const isWeb = /^https?:\/\/[^\s\\]+$/i.test(address)
  const isPath = /^\/?[^\s:/\\][^\s:\\]*$/.test(address) || address === '/'
  return isWeb || isPath ? h('a', { href: address }, text) : text
}

/** A link to an e-mail address, a telephone number or a web address; anything else as text. */
export function contactLink(contact: string): Markup {
  if (/^[^\s@:/?&]+@[^\s@:/?&]+$/.test(contact)) return h('a', { href: `mailto:${contact}` }, contact)
  if (/^\+?[\d ()-]{5,}$/.test(contact))
    return h('a', { href: `tel:${contact.replace(/[^+\d]/g, '')}` }, contact)
  return /^https?:/i.test(contact) ? link(contact, contact.replace(/^https?:\/\//i, '')) : contact
}
