import { execFileSync } from 'node:child_process'

/** Whether `xmllint` is here (Debian: `libxml2-utils`). On a machine of integration it must be. */
export const hasXmllint = (): boolean => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env['CI'] === 'true')
      throw new Error('No xmllint: answers in XML are not read, and the run fails.')
    console.warn('No xmllint (apt install libxml2-utils): answers in XML are not held to their shape here.')
    return false
  }
}

/** What xmllint has against a document, by a RELAX NG schema; nothing where it is as it should be. */
export const faultsOfXml = (xml: string, schema: string): string => {
  try {
    execFileSync('xmllint', ['--noout', '--nonet', '--relaxng', schema, '-'], {
      input: xml,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    return ''
  } catch (fault) {
    return `${String((fault as { stderr?: Buffer }).stderr)}\n${xml}`
  }
}
