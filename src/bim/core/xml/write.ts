/** A piece of XML that is well formed: it can only be made here. */
export type Xml = { readonly xml: string }

type Inside = string | number | boolean | readonly (Xml | undefined)[]

/** An element, its attributes (left out when undefined), and what is inside: a text, or other elements in their order. */
export const el = (
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  inside: Inside = [],
): Xml => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const content =
    typeof inside === 'object' ? inside.map((each) => each?.xml ?? '').join('') : escaped(String(inside))
  return {
    xml: content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`,
  }
}

/** The same, or nothing when there is nothing to say. */
export const maybe = (name: string, inside: string | number | null | undefined): Xml | undefined =>
  inside === null || inside === undefined || inside === '' ? undefined : el(name, {}, inside)

/** A whole document. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`

/** Control signs and lone halves of a pair have no place in XML, even written as numbers. */
const escaped = (raw: string): string =>
  raw
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
