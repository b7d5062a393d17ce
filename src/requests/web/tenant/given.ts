import type { PlaceCard } from '../../core/contract.ts'
import type { Draft } from './draft.ts'

/** What every question is given. */
export type ScreenGiven = {
  draft: Draft
  change: (patch: Partial<Draft>) => Draft
  /** keeps the answer and goes on */
  next: (patch: Partial<Draft>) => void
  spend: (key: string, seconds: number) => void
  /** her dwelling, when she is signed in */
  home: PlaceCard | undefined
  signedIn: boolean
  /** the place came with the code of her door */
  knownPlace: boolean
  unknownCode: boolean
}
