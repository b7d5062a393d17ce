import { spokenWith } from '../../../kernel/web/spokenWith.tsx'
import { fr } from '../../core/words/delegation.fr.ts'
import { DelegationPage } from './DelegationPage.tsx'

const english = () => import('../../core/words/delegation.en.ts').then((m) => m.en)

/** Who accepts which price, with its words. */
export const loadDelegation = () => spokenWith(DelegationPage, fr, english)
