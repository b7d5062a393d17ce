import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/matter/guidance.fr.ts'
import { fr as steps } from '../../core/matter/steps.fr.ts'
import { Guidance, type GuidanceProps } from './Guidance.tsx'

const english = async (): Promise<Record<string, string>> => ({
  ...(await import('../../core/matter/guidance.en.ts')).en,
  ...(await import('../../core/matter/steps.en.ts')).en,
})

/** How one goes on with what is no repair, with its words: few pages need it. */
export const loadGuidance = (): Promise<ComponentType<GuidanceProps>> =>
  spokenWith(Guidance, { ...fr, ...steps }, english)
