import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/questions.fr.ts'
import { ReceiptList } from './ReceiptList.tsx'
import { LaterQuestions } from './LaterQuestions.tsx'

const english = () => import('../../core/words/questions.en.ts').then((m) => m.en)

/** The questions after the first, with their words. */
export const loadRest = () => spokenWith(LaterQuestions, fr, english)

/** What was sent from this device, with its words. */
export const loadReceipts = () => spokenWith(ReceiptList, fr, english)
