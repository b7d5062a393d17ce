import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'
import { DevicesHere } from './DevicesHere.tsx'
import { DeviceScreens } from './DeviceScreens.tsx'
import { SilentHere } from './SilentHere.tsx'

// One file with words of its own, which comes once the phone has nothing better to do: nothing of it weighs on a first visit.
const words: readonly Dictionary[] = [
  [() => import('../../core/words.pairing.fr.ts'), () => import('../../core/words.pairing.en.ts')],
  [() => import('../../core/words.device-kinds.fr.ts'), () => import('../../core/words.device-kinds.en.ts')],
]

export const OnPhone = loadSpoken(async () => DeviceScreens, words)
export const HereOnPhone = loadSpoken(async () => DevicesHere, words, true)
export const SilentOnPhone = loadSpoken(async () => SilentHere, words, true)
export const SilentInBuilding = loadSpoken<{ building: string }>(
  async () =>
    ({ building }) =>
      SilentHere({ building, entrance: null }),
  words,
  true,
)
