/** A tree to print: text, a list of children that bear one name, or named children. Nothing stands for what is not said. */
export type Tree = string | number | boolean | null | undefined | { [name: string]: Tree | readonly Tree[] }

/** An XML document (1.0) of one root. What is not said has no element: programs that read it take an empty one for a value. */
export const printXml = (root: string, tree: Tree | readonly Tree[], item?: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(root, Array.isArray(tree) ? { [item ?? 'item']: tree } : tree)}\n`

const element = (name: string, tree: Tree | readonly Tree[]): string => {
  if (Array.isArray(tree)) return tree.map((one: Tree) => element(name, one)).join('')
  if (tree === null || tree === undefined || tree === '') return ''
  if (typeof tree !== 'object') return `<${name}>${escapeXml(String(tree))}</${name}>`
  const inner = Object.entries(tree as Record<string, Tree>)
    .map(([child, value]) => element(child, value))
    .join('')
  return `<${name}>${inner}</${name}>`
}

// What XML 1.0 does not hold (2.2) is left out.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
