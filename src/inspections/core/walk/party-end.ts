import type { Signature } from '../record/record-shapes.ts'

type Stroke = NonNullable<Signature['strokes']>[number]

/** How a party ends it, while it is being said; `hash`: of the record that was shown meanwhile. */
export type PartyEnd = {
  /** the same through a whole walk: `landlord`, `tenant 0` */
  key: string
  side: 'tenant' | 'landlord'
  name: string
  hash: string
  ended: Signature['ended']
  /** who stands for the party, with the picture of a mandate */
  proxy?: { name: string; mandate?: string }
  strokes: readonly Stroke[]
  /** when the first stroke began (ms since 1970) */
  began?: number
  at: string
  why?: string
}

export type WaitingParty = Pick<PartyEnd, 'key' | 'side' | 'name'>

/** Who is asked to sign: each tenant, then the landlord’s own. */
export const partiesOf = (tenants: readonly string[], holder: string): WaitingParty[] => [
  ...tenants.map((name, i) => ({ key: `tenant ${i}`, side: 'tenant' as const, name })),
  { key: 'landlord', side: 'landlord', name: holder },
]

/** Nothing is missing of it. */
export const isEnded = ({ ended, strokes, proxy, why }: PartyEnd): boolean => {
  if (ended === 'refused') return Boolean(why?.trim())
  if (ended === 'absent') return true
  return strokes.length > 0 && (!proxy || Boolean(proxy.name.trim() && proxy.mandate))
}

/** How all of them ended it who were shown the record of that hash: tenants first, as they are asked. */
export const signaturesOf = (ends: readonly PartyEnd[], hash: string): Signature[] =>
  ends
    .filter((end) => end.hash === hash)
    .sort((a, b) => rankOfParty(a) - rankOfParty(b))
    .map(signatureOf)

const rankOfParty = ({ key }: PartyEnd): number => (key === 'landlord' ? Infinity : Number(key.split(' ')[1]))

/** A party’s end as it is told. */
export const signatureOf = ({ side, name, ended, proxy, strokes, at, why }: PartyEnd): Signature => ({
  party: proxy ? `${side}Proxy` : side,
  name: proxy?.name.trim() || name,
  ended,
  at,
  ...(ended === 'signed' ? { strokes: strokes.map((stroke) => [...stroke]) } : {}),
  ...(proxy?.mandate ? { mandate: proxy.mandate } : {}),
  ...(ended === 'refused' && why ? { why: why.trim() } : {}),
})
