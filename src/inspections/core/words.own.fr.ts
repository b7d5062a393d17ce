/** What a tenant reads of what she would pay, and of her account. */
export const fr = {
  'own.estimate': 'Avant de partir',
  'own.estimate.staff': 'Voici ce que le locataire lit.',
  'own.estimate.sum': 'Si rien n’est fait d’ici votre départ, {amount} seraient à votre charge.',
  'own.estimate.none': 'Aujourd’hui, rien ne serait à votre charge.',
  'own.estimate.advice':
    'C’est une estimation, sans valeur juridique : ce qui compte est l’état des lieux de sortie. Ce que vous réparez ou nettoyez d’ici là n’est pas compté.',
  'own.estimate.mend_one': 'À réparer ou nettoyer vous-même : {n} point',
  'own.estimate.mend_other': 'À réparer ou nettoyer vous-même : {n} points',
  'own.estimate.open_one': '{n} point n’a pas encore de prix. Votre agence le chiffrera.',
  'own.estimate.open_other': '{n} points n’ont pas encore de prix. Votre agence les chiffrera.',
  'own.estimate.free_one': 'Rien à payer pour {n} autre point',
  'own.estimate.free_other': 'Rien à payer pour {n} autres points',
  'own.line.else': '{amount} si ce n’est pas fait',
  'own.line.share': 'Votre part : {share}',
  'own.why.nothing': 'À la charge du bailleur',
  'own.why.whole': 'À votre charge',
  'own.why.worn': 'Partagé selon l’âge de l’élément (vétusté)',
  'own.why.claim': 'Déclaré à l’assurance, hors du compte',
  'own.why.kept': 'Gardé par le bailleur, sans rien vous demander',
  'own.why.accepted': 'Aménagement accepté : jamais facturé',
  'own.why.gridMissing': 'Pas encore chiffré',
  'own.why.priceMissing': 'Pas encore chiffré',
  'own.why.unpriced': 'Sans prix : rien n’est retenu',
  'own.why.unproved': 'Sortie non contradictoire : rien n’est retenu',
  'own.settlement': 'Votre solde de tout compte',
  'own.settlement.toTenant': '{amount} vous reviennent, au plus tard le {on}.',
  'own.settlement.paid': '{amount} vous ont été versés le {on}.',
  'own.settlement.toLandlord': 'Vous devez {amount}.',
  'own.settlement.even': 'Le compte est à zéro : personne ne doit rien.',
  'own.settlement.instalment': 'Échéance {i} sur {of} : {amount}',
  'own.settlement.instalments':
    'Votre agence vous dit à quelles dates. Un retard à craindre ? Appelez-la avant.',
  'own.settlement.late':
    'C’est en retard : {amount} s’ajoutent, un dixième du loyer par mois commencé (loi 89-462, art. 22).',
  'own.settlement.latePaid': 'Retard compris : {amount}.',
  'own.settlement.lateFree':
    'Donnez votre nouvelle adresse à votre agence : sans elle, un retard n’ajoute rien.',
  'own.settlement.why.conform':
    'Le dépôt se rend en un mois : le logement est rendu comme il a été confié. Le mois court du jour où les clés sont rendues, le {on}.',
  'own.settlement.why.differs':
    'Le dépôt se rend en deux mois : des différences sont à votre charge. Ils courent du jour où les clés sont rendues, le {on}.',
  'own.settlement.lines': 'Ce qui est retenu, point par point',
  'own.settlement.grid': 'La vétusté est comptée d’après : {agreement} (grille « {name} »).',
  'own.settlement.letter': 'Ouvrir le courrier (PDF)',
  'own.settlement.contest': 'Vous n’êtes pas d’accord ?',
  'own.settlement.contest.how':
    'Dites-le à votre agence. Vous pouvez aussi saisir la commission départementale de conciliation, sans frais. Vous avez jusqu’au {on} (loi 89-462, art. 7-1).',
  'own.settlement.hash': 'Empreinte du compte',
  'own.settlement.hash.why': 'Elle prouve que ce compte n’a pas changé depuis qu’il a été arrêté.',
  'own.provision': 'Provision gardée',
  'own.provision.waits':
    '{amount} sont gardés jusqu’à l’approbation des comptes de l’immeuble, puis rendus en un mois.',
  'own.provision.due': '{amount} sont gardés ; le reste vous revient au plus tard le {on}.',
  'own.provision.back': '{amount} vous ont été rendus le {on}.',
  'own.provision.kept': 'Les comptes de l’immeuble en ont pris {amount}.',
}
