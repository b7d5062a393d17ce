/** A piece of XML that is well formed: it can only be made here. */
export type Xml = { readonly xml: string }

type Inside = string | number | boolean | readonly (Xml | undefined)[]

/** An element, its attributes (left out when undefined), and what is inside: a text, or other elements in their order. */
export const el = (
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  inside: Inside = [],
): Xml => {
  // Written by hand, not by lists of lists: a workbook has a million of them.
  let open = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) open += ` ${key}="${escapeText(String(value))}"`
  }
  let content = ''
  if (typeof inside !== 'object') content = escapeText(String(inside))
  else for (const each of inside) if (each) content += each.xml
  return { xml: content === '' ? `${open}/>` : `${open}>${content}</${name}>` }
}

/** The same, or nothing when there is nothing to say. */
export const maybe = (name: string, inside: string | number | null | undefined): Xml | undefined =>
  inside === null || inside === undefined || inside === '' ? undefined : el(name, {}, inside)

/** A whole document. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`

/** Control signs and lone halves of a pair have no place in XML, even written as numbers. */
const escapeText = (raw: string): string => (special.test(raw) ? replaceSpecial(raw) : raw)

/** Few texts hold one of these: the others are passed through at once. */
const special = /[&<>"\ud800-\udfff\ufffe\uffff]|[^ -\uffff]/

const replaceSpecial = (raw: string): string =>
  raw
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
