/** What the house answers to an act of a firm or about one: it says it itself, and no page brings it along. */
export const fr = {
  'refused.spot_due':
    'Ce travail est à contrôler sur place : le paiement attend ce contrôle, quelques jours au plus.',
  'refused.spot_failing':
    'Le contrôle sur place a trouvé ce travail non conforme. Il sera payé une fois repris, ou reconnu conforme.',
  'refused.spot_unsaid': 'Dites en une phrase ce qui n’est pas conforme, ou montrez-le par une photo.',
  'refused.contract_ended': 'Ce contrat n’est pas en cours à cette date. Choisissez une autre entreprise.',
  'refused.contract_elsewhere': 'Ce contrat ne couvre pas cette agence. Choisissez une autre entreprise.',
  'refused.wanted_past': 'Le jour souhaité est déjà passé. Choisissez-en un autre.',
  'refused.already_placed': 'Cet ordre est déjà envoyé.',
  'refused.slot_past': 'Ce rendez-vous est déjà passé. Choisissez-en un autre.',
  'refused.slot_backwards': 'La fin du rendez-vous vient avant son début. Corrigez l’une des deux heures.',
  'refused.slot_too_long': 'Un rendez-vous tient en une journée. Choisissez des heures plus proches.',
  'refused.slot_taken':
    'Ce rendez-vous vient d’être pris, ou un autre vient d’être fixé. Regardez ce qui est fixé, puis choisissez.',
  'refused.slot_unknown':
    'Ce rendez-vous ne fait pas partie de ceux qui sont proposés. Choisissez dans la liste.',
  'refused.over_limit':
    'Le montant ({amount:€}) dépasse ce qui est accordé ({limit:€}). Choisissez « Travaux en plus » pour demander l’accord de l’agence.',
  'refused.delegation_backwards':
    'Les gestionnaires techniques accepteraient plus que les responsables d’agence. Relevez un montant ou baissez l’autre.',
  'refused.within_limit':
    'Ce montant tient dans votre plafond ({limit:€}) : faites le travail, aucun accord n’est nécessaire.',
  'refused.amount_too_high': 'Ce montant dépasse un million d’euros. Vérifiez les quantités et le prix.',
  'refused.price_missing': 'Indiquez le prix de tout l’ordre, travail en plus compris.',
  'refused.line_unknown': 'Une des lignes n’est pas au bordereau de ce contrat. Choisissez dans la liste.',
  'refused.date_missing': 'Indiquez à partir de quel jour la pièce sera là.',
  'refused.date_past': 'Ce jour est déjà passé. Choisissez-en un autre.',
  'refused.nothing_done': 'Rien n’est à payer sur cet ordre : aucune quantité ni aucun prix n’y figure.',
  'refused.danger_unsaid':
    'Il y avait un danger : dites en une phrase ce qui a été fait, ou montrez-le par une photo.',
  'refused.visit_to_come':
    'Le rendez-vous n’a pas commencé : personne n’est encore attendu. Dites-le à partir de l’heure prévue, ou proposez un autre moment.',
  'refused.contested': 'Le locataire dit que ce n’est pas réparé : le paiement attend.',
  'refused.over_delegation':
    'Ce prix dépasse ce que vous pouvez accepter, {limit:€} hors taxes. C’est à un ou une responsable d’agence d’en décider.',
  'refused.order_paid': 'Cet ordre est déjà payé.',
  'refused.firm_unknown': 'Cette entreprise n’est pas encore enregistrée.',
  'refused.ref_taken': 'Un autre contrat porte déjà cette référence.',
  'refused.siret_wrong':
    'Ce numéro n’est pas un SIRET : sa clé ne correspond pas. Relisez les quatorze chiffres sur un devis ou une facture.',
  'refused.siret_taken':
    'Ce SIRET est déjà enregistré pour {firm}. Ouvrez cette entreprise plutôt que d’en créer une autre.',
  'refused.firm_elsewhere':
    'Cette entreprise travaille aussi pour d’autres agences : le siège corrige ses coordonnées.',
  'refused.firm_unreachable':
    'Aucun courriel n’est connu pour cette entreprise. Ajoutez-le, puis envoyez le lien.',
  'refused.firm_fixed':
    'Un contrat garde son entreprise. Mettez fin à celui-ci et ajoutez-en un pour la nouvelle.',
  'refused.link_over': 'Ce lien n’ouvre déjà plus rien.',
  'refused.trade_unknown': 'Ce corps d’état n’existe pas ici : {trade}. Choisissez dans la liste.',
  'refused.trades_missing': 'Choisissez au moins un corps d’état.',
  'refused.agencies_missing':
    'Choisissez au moins une agence : sans elle, aucune demande n’ira à ce contrat.',
  'refused.building_elsewhere':
    'Un de ces immeubles n’est pas de ces agences. Enlevez-le, ou ajoutez son agence.',
  'refused.thing_elsewhere': 'Un de ces équipements n’est dans aucun des immeubles choisis. Enlevez-le.',
  'refused.agency_unknown': 'Cette agence n’existe pas ici : {agency}. Choisissez dans la liste.',
  'refused.covers_missing': 'Choisissez ce que le forfait comprend : sans cela, rien ne lui sera confié.',
  'refused.cover_unknown': 'Ceci n’est pas au catalogue des pannes : {cover}. Choisissez dans la liste.',
  'refused.line_twice': 'Le code {code} est nommé deux fois. Gardez une seule ligne par code.',
  'refused.too_many_lines': 'Un bordereau tient en {n} lignes. Retirez celles qui ne servent plus.',
} as const
