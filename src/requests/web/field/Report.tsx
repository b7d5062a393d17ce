import type { JSX } from 'preact'
import { useHere } from '../../../kernel/web/router.ts'
import { Dwelling } from './Dwelling.tsx'
import { SendStep } from './SendStep.tsx'
import { WhatStep } from './WhatStep.tsx'
import { WhereStep } from './WhereStep.tsx'
import { WhoStep } from './WhoStep.tsx'
import './field.css'

/** What a report knows so far; each step adds to it, in the address. */
export type Spot = {
  /** building, entrance, unit and common part */
  b?: string | undefined
  e?: string | undefined
  u?: string | undefined
  part?: string | undefined
  /** a dwelling is meant: `1` until its door is chosen */
  home?: string | undefined
  /** who asks there: a person, or `0` for nobody in particular */
  who?: string | undefined
  /** the family, then the nature */
  g?: string | undefined
  n?: string | undefined
}

/** «Signaler»: where, what, photo. One question a screen, each answered by one tap. */
export const Report = (): JSX.Element => {
  const { query } = useHere()
  const spot = Object.fromEntries(query) as Spot
  if (spot.n) return <SendStep spot={spot} />
  if (spot.part) return <WhatStep spot={spot} />
  if (spot.home && spot.u && spot.who) return <WhatStep spot={spot} />
  if (spot.home && spot.u) return <WhoStep spot={spot} unit={spot.u} />
  if (spot.home && spot.b) return <Dwelling spot={spot} building={spot.b} />
  return <WhereStep spot={spot} />
}
