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
    answered: 'Nous vous avons répondu. Écrivez-nous ici s’il vous faut autre chose.',
    paper_sent: 'Le document demandé vous a été remis.',
    account_put_right: 'Votre compte est corrigé.',
    plan_agreed: 'Vos paiements sont étalés, comme nous en sommes convenus.',
    guided: 'Nous vous avons dit comment faire. Écrivez-nous ici si une étape vous arrête.',
    notice_received: 'Nous avons bien reçu votre congé.',
    stays: 'Vous restez dans votre logement : rien ne change.',
    settled: 'Un accord est trouvé. Écrivez-nous ici si cela recommence.',
    conciliator: 'Le conciliateur de justice est saisi : il vous convoque, et c’est gratuit.',
    put_right: '',
    no_agreement: '',
    visit_moved: 'Votre rendez-vous est déplacé.',
    visit_called_off: 'Votre rendez-vous est annulé.',
  },
  en: {
    done: 'Your repair is done. Thank you for your patience.',
    done_temporarily: 'A repair has been made for now; more is to come.',
    absent_again: 'Nobody could open at the appointments. Write to us here to agree on another one.',
    moved_out: 'You have left this dwelling: the request ends there.',
    duplicate: 'Your request is already followed in another thread.',
    tenant_repair: 'This repair is the tenant’s to do: the letter says why, and the exceptions.',
    withdrawn: 'The request is withdrawn, as agreed.',
    answered: 'We have answered you. Write to us here if you need anything else.',
    paper_sent: 'You have been given the paper that you asked for.',
    account_put_right: 'Your account is put right.',
    plan_agreed: 'Your payments are spread, as we agreed.',
    guided: 'We have told you how to go on. Write to us here if a step stops you.',
    notice_received: 'We have received your notice.',
    stays: 'You stay in your dwelling: nothing changes.',
    settled: 'An agreement is found. Write to us here if it begins again.',
    conciliator: 'The conciliator of justice is called on: you will be invited, free of charge.',
    put_right: '',
    no_agreement: '',
    visit_moved: 'Your appointment is moved.',
    visit_called_off: 'Your appointment is called off.',
  },
}
