import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/quote.fr.ts'
import { OverDelegation, type OverDelegationProps } from './OverDelegation.tsx'
import { PriceLines, type PriceLinesProps } from './PriceLines.tsx'

const english = () => import('../../core/words/quote.en.ts').then((m) => m.en)

export const loadPriceLines = (): Promise<ComponentType<PriceLinesProps>> =>
  spokenWith(PriceLines, fr, english)
export const loadOverDelegation = (): Promise<ComponentType<OverDelegationProps>> =>
  spokenWith(OverDelegation, fr, english)
