/** A device that says nothing, or speaks: since when it is silent (a day `yyyy-mm-dd`), and by which gateway it was last heard. */
export type HeardDevice = { device: string; gateway: string | null; silent: string | null }

/** Silence to be told: of a device, or of a gateway, for which the first of its devices stands. */
export type Silence = { device: string; gateway: string | null; from: string }

/** Share of the devices of a gateway that may be silent before it is the gateway; and how few say nothing of one. */
const [mostSilent, fewestDevices] = [0.3, 4]

/**
 * What silence is told of. Where more than three in ten of a gateway’s devices are silent nobody need climb to each: the gateway is one
 * alarm, since the last of them fell silent.
 */
export const silencesOf = (devices: readonly HeardDevice[]): Silence[] => {
  const gateways = new Map<string, HeardDevice[]>()
  for (const one of devices)
    if (one.gateway) gateways.set(one.gateway, [...(gateways.get(one.gateway) ?? []), one])
  const down = new Set(
    [...gateways].flatMap(([gateway, its]) =>
      its.length >= fewestDevices && its.filter(({ silent }) => silent).length > its.length * mostSilent
        ? [gateway]
        : [],
    ),
  )
  const alone = devices.flatMap(({ device, gateway, silent }): Silence[] =>
    silent && !(gateway && down.has(gateway)) ? [{ device, gateway: null, from: silent }] : [],
  )
  return [...alone, ...[...down].map((gateway) => ofGateway(gateway, gateways.get(gateway)!))]
}

const ofGateway = (gateway: string, its: readonly HeardDevice[]): Silence => {
  const silent = its.flatMap(({ device, silent: from }) => (from ? [{ device, from }] : []))
  return {
    gateway,
    device: silent.map(({ device }) => device).sort()[0]!,
    from: silent
      .map(({ from }) => from)
      .sort()
      .at(-1)!,
  }
}
