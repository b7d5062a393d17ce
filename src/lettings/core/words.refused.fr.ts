/** Why something is not done between two leases. */
export const fr = {
  'refused.notice_form':
    'Ce n’est pas encore un congé : il faut une lettre recommandée, un commissaire de justice ou une remise en main propre contre récépissé. Le message est gardé ; donnez le formulaire au locataire.',
  'refused.reason_unproved':
    'Sans justificatif joint au congé, ce motif ne réduit pas le préavis. Enregistrez trois mois, ou cochez le justificatif s’il était joint.',
  'refused.delay_too_short':
    'Le préavis court jusqu’au {day} : le bail ne peut pas finir avant, sauf si le logement est reloué.',
  'refused.received_ahead': 'Ce jour n’est pas encore venu. Vérifiez la date.',
  'refused.day_too_far': 'Ce jour est bien loin. Vérifiez l’année.',
  'refused.leaves_already':
    'Un congé est déjà enregistré pour ce bail, qui finit le {day}. Corrigez-le plutôt.',
  'refused.too_late':
    'Le bail est fini : ce congé ne se change plus. Ce que vous avez à en dire se note dans une demande.',
  'refused.promised_already': 'Le logement est déjà promis à quelqu’un : ce congé ne peut plus être annulé.',
  'refused.void_moved':
    'Ce logement a avancé entre-temps, ou cette étape ne suit pas. Regardez où il en est.',
  'refused.not_ready': 'Le logement n’est pas encore prêt : les clés ne se remettent pas avant.',
  'refused.starts_missing': 'Dites quel jour le bail commence.',
  'refused.still_let': 'Le bail d’avant court jusqu’au {day} : le nouveau commence après.',
  'refused.leased_already': 'Un bail est déjà enregistré pour ce logement. Corrigez d’abord ce bail.',
  'refused.diagnostic_expired':
    'Diagnostics obligatoires manquants ou expirés à cette date : {n}. Le bail ne peut pas être signé sans eux. Enregistrez-les à la page « Diagnostics » du logement.',
  'refused.not_decent':
    'Le logement n’est pas décent : {n} des éléments que demande le décret 2002-120 lui manquent. Levez-les d’abord, ou fermez la demande qui en parle.',
  'refused.remark_unanswered':
    'Une remarque de l’agence attend encore sa réponse : le bail ne se signe pas avant.',
  'refused.remark_untimely':
    'Une remarque se fait entre la proposition des candidats et la signature du bail.',
  'refused.class_unlettable':
    'Avec cette classe d’énergie, le logement ne peut pas être loué à cette date (loi du 6 juillet 1989, art. 6).',
  'refused.unknown_finding': 'Ce diagnostic ne dit rien de tel. Choisissez dans la liste.',
  'refused.days_outside': 'Ces jours ne sont pas tous des jours de vacance.',
  'refused.disputed_already': 'Certains de ces jours sont déjà contestés, et ce n’est pas encore tranché.',
}
