import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/call-off.fr.ts'
import { CallOffVisit, type CallOffProps } from './CallOffVisit.tsx'

const english = () => import('../../core/words/call-off.en.ts').then((m) => m.en)

/** How a visit is called off, with its words: it comes where one stands. */
export const loadCallOffVisit = (): Promise<ComponentType<CallOffProps>> =>
  spokenWith(CallOffVisit, fr, english)
