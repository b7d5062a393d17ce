import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { kindWords } from '../../../estate/core/contract.ts'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'
import { WalkPage } from './WalkPage.tsx'
import { WalksLead } from './WalksLead.tsx'
import { WalksPage } from './WalksPage.tsx'

// On a phone the walk is one file with words of its own: nothing of it weighs on a first visit, nor on what other screens share.
const words: readonly Dictionary[] = [
  kindWords,
  [() => import('../../core/walk/words.walk.fr.ts'), () => import('../../core/walk/words.walk.en.ts')],
  [() => import('../../core/words.record.fr.ts'), () => import('../../core/words.record.en.ts')],
]

export const LeadOnPhone = loadSpoken(async () => WalksLead, words, true)
export const WalksOnPhone = loadSpoken(async () => WalksPage, words)
export const WalkOnPhone = loadSpoken(async () => WalkPage, words)
