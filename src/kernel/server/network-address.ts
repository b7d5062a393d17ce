/**
 * From where a call comes, as limits count it: an IPv4 address, or the /64 of an IPv6 one. A home or an office is given the
 * whole of a /64: counted by single addresses, one caller could be 2⁶⁴.
 */
export const addressOf = ({ ip }: { ip: string | undefined }): string => {
  // A caller who hung up before she was read has none any more: nobody is left to hear the answer.
  if (!ip) return 'gone'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  if (!ip.includes(':')) return ip
  const [before = [], after = []] = ip.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = ip.includes('::') ? Array.from({ length: 8 }, () => '0') : []
  const groups = [...before, ...zeros.slice(0, Math.max(8 - before.length - after.length, 0)), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
