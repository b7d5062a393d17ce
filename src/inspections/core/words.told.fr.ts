/** What the house says of inspections: refusals, the file of an access request. Said by the server alone: no page loads it. */
export const fr = {
  'refused.no_tenant':
    'Aucun bail ne court dans ce logement à cette date. Choisissez une autre date ou un autre ménage.',
  'refused.already_planned':
    'Un état des lieux de cette sorte est déjà prévu ici. Ouvrez-le pour le déplacer.',
  'refused.cannot_hold': 'Cette personne ne fait pas d’état des lieux ici. Choisissez quelqu’un d’autre.',
  'refused.inspection_over': 'Cet état des lieux est terminé ou annulé.',
  'refused.other_dwelling':
    'Cet appareil montre un autre logement. Rouvrez l’état des lieux depuis la liste.',
  'refused.held_elsewhere':
    'Un autre appareil tient cet état des lieux. Rendez-le depuis cet appareil, ou demandez à votre responsable de le libérer.',
  'refused.sealed': 'Cet état des lieux est signé : il ne change plus. Ce qui manque s’ajoute en complément.',
  'refused.room_missing': 'Des pièces n’ont pas encore été vues : {n}.',
  'refused.index_backwards':
    'L’index relevé est plus petit que le dernier connu ({index}). Relisez-le, ou dites que le compteur a été changé.',
  'refused.hash_differs':
    'Ce qui est signé n’est pas ce que nous avons reçu. Laissez partir les envois en attente, puis signez de nouveau.',
  'refused.not_signed': 'Personne n’a signé pour le bailleur.',
  'refused.signature_missing': 'Une signature manque : {name}.',
  'refused.mandate_missing': '{name} signe pour quelqu’un d’autre : photographiez le mandat.',
  'refused.reason_needed': 'Notez en quelques mots pourquoi {name} ne signe pas.',
  'refused.not_completed': 'Seul un état des lieux d’entrée signé se complète.',
  'refused.record_full': 'C’est complet : {most} au plus.',
  'refused.completion_late':
    'Cet état des lieux pouvait être complété jusqu’au {until}. En cas de désaccord, la commission départementale de conciliation peut être saisie, sans frais.',
  'refused.already_opened':
    'Ce compte est déjà ouvert. Retrouvez-le dans la liste des soldes de tout compte.',
  'refused.unknown_grid': 'Cette grille n’existe pas, ou personne ne l’a encore confirmée.',
  'refused.already_confirmed': 'Cette grille est déjà confirmée. Pour une autre version, importez-la.',
  'refused.unknown_flaw': 'Cette différence n’est pas dans l’état des lieux de sortie. Rouvrez le compte.',
  'refused.ordered_already': 'Une de ces différences est déjà commandée. Rouvrez la page pour voir à qui.',
  'refused.proof_missing':
    'Une date se prouve : notez la facture, le bon de travaux ou le bail qui la montre.',
  'refused.settlement_issued': 'Ce solde de tout compte est arrêté : il ne change plus.',
  'refused.terms_missing': 'Il manque le jour des clés, le dépôt de garantie et le loyer.',
  'refused.keys_to_come': 'Les clés ne sont pas encore rendues. Le compte s’arrête à partir de ce jour.',
  'refused.grid_missing':
    'Aucune grille de vétusté confirmée ne couvre ce bail. Confirmez la grille de l’accord collectif, ou choisissez celle que le locataire demande.',
  'refused.deposit_too_high':
    'Le dépôt de garantie dépasse un mois de loyer sans les charges. Vérifiez les deux montants.',
  'refused.provision_too_high': 'La provision dépasse ce que la loi permet ici : {most:€} au plus.',
  'refused.balance_moved': 'Le compte a changé depuis que vous l’avez ouvert. Relisez-le, puis arrêtez-le.',
  'refused.not_issued': 'Ce compte n’est pas encore arrêté.',
  'refused.already_paid': 'Ce solde a déjà été versé.',
  'refused.nothing_due': 'Ce compte ne doit rien au locataire.',
  'refused.payment_too_early': 'Le versement se note du jour où le compte est arrêté jusqu’à aujourd’hui.',
  'file.kind.inspections': 'États des lieux',
  'file.why.inspections': 'Ce qui a été constaté à votre arrivée ou à votre départ, signé de chacun.',
  'file.kind.inspectionPhotos': 'Photos de vos états des lieux',
  'file.why.inspectionPhotos':
    'Elles montrent ce qui a été constaté chez vous. Gardées trois ans après le bail.',
  'file.kind.inspectionPapers': 'Vos états des lieux signés',
  'file.why.inspectionPapers': 'Le document signé de chacun, tel qu’il a été scellé.',
  'file.key.record': 'Ce qui a été constaté',
  'file.key.found': 'Ce qui est noté, pas encore signé',
  'file.key.signature': 'Votre signature',
  'file.key.addenda': 'Ce qui a été ajouté ensuite',
  'file.key.hash': 'Empreinte',
  'file.key.inspection': 'État des lieux',
  'file.key.on': 'Jour',
  'file.kind.settlements': 'Soldes de tout compte',
  'file.why.settlements': 'Ce qui a été compté à la fin de votre bail.',
  'file.kind.contests': 'Ce que vous avez contesté',
  'file.why.contests': 'Vos désaccords sur votre solde de tout compte, et les réponses.',
  'file.kind.forwardings': 'Où vous habitez depuis votre départ',
  'file.why.forwardings': 'Pour vous envoyer votre solde de tout compte et vous payer.',
  'file.kind.proxies': 'Qui agit pour vous',
  'file.why.proxies':
    'Pour que cette personne lise avec vous les papiers de votre bail. Gardé trois ans après.',
  'file.key.actsForYou': 'Agit pour vous',
  'file.key.answer': 'Réponse',
  'file.key.paidBy': 'Comment vous payer',
  'file.key.toldAt': 'Dit le',
  'refused.already_answered': 'Cette demande a déjà reçu sa réponse.',
  'refused.answer_missing': 'Dites pourquoi : le locataire le lit avec votre refus.',
  'refused.officer_needless':
    'Cet état des lieux est contradictoire, ou n’est pas encore tenu : il ne se fait pas par commissaire de justice.',
  'refused.commissaire_too_soon':
    'Chaque partie est avertie par lettre recommandée au moins sept jours avant : le commissaire de justice peut venir à partir du {day}.',
  'refused.no_provision': 'Ce compte ne retient aucune provision.',
  'refused.provision_returned': 'Cette provision a déjà été rendue.',
  'refused.approval_to_come':
    'Ce jour n’est pas encore venu. Notez l’approbation une fois qu’elle a eu lieu.',
  'refused.kept_too_high': 'Les comptes ne peuvent pas prendre plus que la provision : {most:€} au plus.',
  'refused.instalment_too_early': 'La première échéance ne peut pas être passée. Choisissez un jour à venir.',
  'refused.instalment_received':
    'Une échéance est déjà payée : ce compte ne se reprend plus. Répondez au locataire, et convenez avec lui de la différence.',
  'refused.contest_waits':
    'Vous l’avez déjà dit à votre agence. Sa réponse viendra sur cette page et par courriel.',
  'refused.claims_over':
    'Une réclamation était possible jusqu’au {until}, trois ans après le retour des clés (loi 89-462, art. 7-1).',
  'refused.account_reopened':
    'Votre agence a repris ce compte pour le corriger. Rien n’est à payer d’ici là : elle vous écrit dès que le nouveau est prêt.',
  'refused.receipt_wrong':
    'Ce reçu et ce numéro ne vont pas ensemble. Vérifiez le numéro de téléphone que votre agence connaît, ou demandez le lien par courriel.',
  'mail.completionAsked.subject': 'Un état des lieux d’entrée à compléter',
  'mail.completionAsked.what':
    'Un locataire demande de compléter son état des lieux d’entrée. Immeuble : {place}.',
  'mail.completionAsked.law':
    'Acceptez ou refusez en disant pourquoi. Après un refus, il peut saisir la commission départementale de conciliation.',
  'mail.completionAsked.button': 'Lire et répondre',
  'mail.completionRefused.subject': 'Votre complément à l’état des lieux n’est pas accepté',
  'mail.completionRefused.what':
    'Vous avez demandé de compléter votre état des lieux d’entrée ({place}). Votre agence ne l’accepte pas. Sa raison : {answer}',
  'mail.completionRefused.conciliation':
    'Vous n’êtes pas d’accord ? Vous pouvez saisir la commission départementale de conciliation, sans frais (loi 89-462, art. 3-2).',
  'mail.completionRefused.button': 'Voir l’état des lieux',
  'mail.completionAdded.subject': 'Votre état des lieux d’entrée est complété',
  'mail.completionAdded.what':
    'Un complément s’ajoute à votre état des lieux d’entrée ({place}). Son document vous attend sur la même page.',
  'mail.completionAdded.button': 'Voir le complément',
  'mail.exitSigned.subject': 'Votre état des lieux de sortie',
  'mail.exitSigned.what':
    'Votre état des lieux de sortie est signé ({place}). Ce lien l’ouvre, avec votre arrivée et bientôt votre solde de tout compte.',
  'mail.exitSigned.yours':
    'Gardez-le : il s’ouvre sans compte ni mot de passe, et vous pourrez en demander un autre pendant trois ans. Qui le reçoit lit ces papiers.',
  'mail.exitSigned.button': 'Lire mes papiers',
  'mail.accountIssued.subject': 'Votre solde de tout compte',
  'mail.accountIssued.what': 'Le compte de votre ancien logement est arrêté ({place}).',
  'mail.accountIssued.owed': '{amount} vous reviennent, au plus tard le {on}.',
  'mail.accountIssued.owing': 'Vous devez {amount}. Première échéance le {on}.',
  'mail.accountIssued.even': 'Il est à zéro : personne ne doit rien.',
  'mail.accountIssued.address':
    'Nous ne savons pas où vous habitez maintenant : dites-le sur la même page, sans quoi un retard ne vous serait pas compté.',
  'mail.accountIssued.contest':
    'Chaque somme se lit avec ses photos. Si vous n’êtes pas d’accord, dites-le sur la même page : votre agence vous répond.',
  'mail.accountIssued.button': 'Voir mon compte',
  'mail.accountTakenBack.subject': 'Votre solde de tout compte est repris',
  'mail.accountTakenBack.what':
    'Votre agence a repris le compte de votre ancien logement pour le revoir ({place}). Rien n’est à payer d’ici là.',
  'mail.accountTakenBack.next': 'Vous recevrez le nouveau dès qu’il sera prêt. L’ancien ne compte plus.',
  'mail.accountTakenBack.button': 'Lire mes papiers',
  'mail.accountContested.subject': 'Un solde de tout compte est contesté',
  'mail.accountContested.what':
    'Un ancien locataire n’est pas d’accord avec son solde de tout compte. Logement : {place}.',
  'mail.accountContested.how': 'Répondez en disant pourquoi, ou reprenez le compte pour le corriger.',
  'mail.accountContested.button': 'Lire et répondre',
  'mail.accountAnswered.subject': 'Votre agence vous répond sur votre compte',
  'mail.accountAnswered.what':
    'Vous n’étiez pas d’accord avec votre solde de tout compte ({place}). Réponse : {answer}',
  'mail.accountAnswered.corrected':
    'Votre agence vous donne raison : elle reprend le compte et le corrige. Rien n’est à payer d’ici là, et le nouveau vous sera envoyé.',
  'mail.accountAnswered.kept':
    'Le compte reste tel quel. Vous pouvez saisir la commission départementale de conciliation, sans frais.',
  'mail.accountAnswered.button': 'Voir mon compte',
  'refused.too_many_proxies': 'Trois personnes au plus agissent pour vous. Retirez-en une d’abord.',
  'mail.proxyNamed.subject': 'Les papiers d’un bail, pour la personne qui vous a donné mandat',
  'mail.proxyNamed.what':
    'Vous agissez pour un ancien locataire. Ce lien ouvre ses états des lieux et son solde de tout compte. Logement : {place}.',
  'mail.proxyNamed.yours':
    'Il est à vous seul : ne le transmettez pas. Vous en recevrez un à chaque nouvelle du compte.',
  'mail.proxyNamed.button': 'Lire les papiers',
}
