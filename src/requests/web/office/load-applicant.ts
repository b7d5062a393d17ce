import type { ComponentType } from 'preact'
import { later } from '../../../kernel/web/load-later.tsx'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/matter/guidance.fr.ts'
import { Applicant, ApplicantWords } from './Applicant.tsx'

const english = () => import('../../core/matter/guidance.en.ts').then((m) => m.en)

/** What is said to an applicant, with its words: few callers are one. */
export const loadApplicant = (): Promise<ComponentType<{ words: string }>> =>
  spokenWith(Applicant, fr, english)

/** What an applicant is told, beside the number to call back. */
export const ApplicantAnswer = later(() => spokenWith(ApplicantWords, fr, english))
