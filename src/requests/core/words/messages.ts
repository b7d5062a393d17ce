import type { Lang } from '../../../kernel/core/access.ts'

/** What the tenant reads when the office closes, ready in her own language: changed or sent as it is. */
export const closingMessage = (reason: string, lang: Lang, { no }: { no?: number } = {}): string =>
  (no !== undefined && twinMessage[lang].replace('{no}', String(no))) || (messages[lang][reason] ?? '')

// Of a double: where it is followed.
const twinMessage: Record<Lang, string> = {
  fr: 'Votre demande est déjà suivie dans un autre fil : la demande n° {no}.',
  en: 'Your request is already followed in another thread: request no. {no}.',
}

const messages: Record<Lang, Record<string, string>> = {
  fr: {
    done: 'Votre réparation est faite. Merci de votre patience.',
    done_temporarily: 'Une réparation provisoire est faite ; une suite est prévue.',
    absent_again: 'Personne n’a pu ouvrir aux rendez-vous. Écrivez-nous ici pour en convenir d’un autre.',
    moved_out: 'Vous avez quitté ce logement : la demande s’arrête là.',
    duplicate: 'Votre demande est déjà suivie dans un autre fil.',
    tenant_repair:
      'Cette réparation revient au locataire : la lettre jointe dit pourquoi, et les exceptions.',
    withdrawn: 'La demande est retirée, comme convenu.',
  },
  en: {
    done: 'Your repair is done. Thank you for your patience.',
    done_temporarily: 'A repair has been made for now; more is to come.',
    absent_again: 'Nobody could open at the appointments. Write to us here to agree on another one.',
    moved_out: 'You have left this dwelling: the request ends there.',
    duplicate: 'Your request is already followed in another thread.',
    tenant_repair: 'This repair is the tenant’s to do: the letter says why, and the exceptions.',
    withdrawn: 'The request is withdrawn, as agreed.',
  },
}
