import { BlockList, isIP } from 'node:net'

/** Networks that are nobody’s on the internet (IANA special-purpose registries): ours, the machine’s own, the provider’s. */
const inner: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

// What tunnels lead to an address of version 4 that nobody has looked at.
const tunnels: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const innerNetworks = new BlockList()
for (const [net, bits] of inner) innerNetworks.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of tunnels) innerNetworks.addSubnet(net, bits, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether an address (IPv4 or IPv6) is somebody’s on the internet: neither this machine, nor what stands beside it. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return !innerNetworks.check(address, 'ipv4')
  return version === 6 && global6.check(address, 'ipv6') && !innerNetworks.check(address, 'ipv6')
}
