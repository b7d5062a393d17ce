/** A name in a file of secrets: short, of letters, digits, dashes and dots. */
const namedLine = /^([\p{L}\p{N}._-]{1,40}):\s+(.+)$/u

/** Who may push, and by which secret. A gateway that is lost is shut out by the line that is its own. */
export type DoorGateway = { name: string; secret: string }

/**
 * The gateways of a file of secrets, one a line: `roof-north: secret`. A line without a name is a secret that several gateways may share
 * (name `''`); `#` begins a remark.
 */
export const gatewaysIn = (file: string | undefined): DoorGateway[] =>
  (file ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', secret = line] = namedLine.exec(line) ?? []
      return { name, secret }
    })

/** Under which name what comes by a way is noted: `sensors.wmbus`, `sensors.wmbus.roof-north`. */
export const lineOfGateway = (way: string, { name }: DoorGateway): string =>
  ['sensors', way, ...(name ? [name] : [])].join('.')

/** The way and the gateway that such a name says. */
export const partsOfLine = (line: string): { way: string; gateway: string } => {
  const [, way = '', ...gateway] = line.split('.')
  return { way, gateway: gateway.join('.') }
}
