import { holder } from '../../../kernel/web/outbox.ts'
import type { Commands } from '../../core/contract.ts'

/** Acts that may be taken back for ten seconds before they leave. */
export const holdDossier = holder<Pick<Commands, 'dossier.answer' | 'dossier.open'>>()

/** For as long as it may be taken back (ms). */
export const holdMs = 10_000
