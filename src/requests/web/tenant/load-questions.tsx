import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/after-sending.fr.ts'
import { ReceiptList } from './ReceiptList.tsx'
import { LaterQuestions } from './LaterQuestions.tsx'

const english = () => import('../../core/words/after-sending.en.ts').then((m) => m.en)

/** The questions after the first, with their words. */
export const loadRest = () => spokenWith(LaterQuestions, fr, english)

/** What was sent from this device, with its words. */
export const loadReceipts = () => spokenWith(ReceiptList, fr, english)
