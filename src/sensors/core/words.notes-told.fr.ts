/** Notes of what a home used: mails, their paper, refusals, the file of an access request. */
export const fr = {
  'refused.no_notes_here':
    'Aucun logement de cet immeuble n’a de compteur de chauffage ou d’eau chaude relevé à distance.',
  'refused.notes_so_already': 'C’est déjà le cas pour cet immeuble.',
  'refused.bad_charge_year':
    'Une année de charges va du premier jour d’un mois au dernier jour d’un mois, sans dépasser treize mois, et se régularise ensuite.',
  'refused.note_day_past':
    'La note doit partir un mois avant la régularisation. Choisissez un jour à partir du {day}.',
  'refused.notes_left_already': 'Les notes de cette année sont déjà parties : elle ne change plus.',
  'refused.unknown_lease': 'Ce bail n’est pas connu.',
  'refused.nothing_noted': 'Rien n’est connu de ce logement pour cette période : aucune note ne part.',
  'mail.monthlyNote.subject': 'Votre consommation du mois',
  'mail.monthlyNote.what': 'Voici ce que votre logement ({place}) a utilisé en {month}.',
  'mail.monthlyNote.heat': 'Chauffage : {heat} kWh. Depuis le 1er janvier : {heatYear} kWh.',
  'mail.monthlyNote.hotWater':
    'Eau chaude : {hotWater} litres. Depuis le 1er janvier : {hotWaterYear} litres.',
  'mail.monthlyNote.water': 'Eau froide : {water} litres. Depuis le 1er janvier : {waterYear} litres.',
  'mail.monthlyNote.allocator':
    'Répartiteurs de chauffage : {allocator} unités. Depuis le 1er janvier : {allocatorYear} unités. Ce ne sont pas des kWh.',
  'mail.monthlyNote.missing':
    'Des jours ne sont pas connus en entier : {n} dans le mois et {ofYear} depuis le 1er janvier, pour le compteur qui en manque le plus. Ils ne sont pas estimés : le détail est dans la note.',
  'mail.monthlyNote.law':
    'Cette note vous est envoyée chaque mois, comme la loi le demande. Elle n’est pas une facture : vous n’avez rien à payer.',
  'mail.monthlyNote.button': 'Voir ma consommation et la note',
  'mail.yearlyNote.subject': 'Votre consommation de l’année, avant la régularisation des charges',
  'mail.yearlyNote.what':
    'Voici ce que votre logement ({place}) a utilisé du {first} au {last}. Vos charges seront régularisées le {day}.',
  'mail.yearlyNote.heat': 'Chauffage : {heat} kWh.',
  'mail.yearlyNote.hotWater': 'Eau chaude : {hotWater} litres.',
  'mail.yearlyNote.water': 'Eau froide : {water} litres.',
  'mail.yearlyNote.allocator': 'Répartiteurs de chauffage : {allocator} unités. Ce ne sont pas des kWh.',
  'mail.yearlyNote.missing':
    'Certains jours ne sont pas connus en entier ({n} pour le compteur qui en manque le plus). Ils ne sont pas estimés.',
  'mail.yearlyNote.more':
    'Les prix, l’année d’avant, la comparaison avec l’immeuble et la règle de partage sont dans la note.',
  'mail.yearlyNote.button': 'Voir ma consommation et la note',
  'file.kind.notes': 'Notes de consommation',
  'file.why.notes': 'Les notes sur la consommation de votre logement qui vous ont été envoyées.',
  'file.key.first': 'Du',
  'file.key.last': 'Au',
  'file.key.content': 'Ce qu’elle dit',
  'note.title.monthly': 'Consommation : {month}',
  'note.title.yearly': 'Consommation du {first} au {last}',
  'note.place': 'Logement',
  'note.landlord': 'Bailleur',
  'note.made': 'Faite le',
  'note.span': 'Période',
  'note.span.value': 'du {first} au {last}',
  'note.table': 'Ce que votre logement a utilisé',
  'note.column.meter': 'Compteur',
  'note.column.month': 'Ce mois-ci',
  'note.column.ofMonth': 'Mois',
  'note.litres': '{amount} litres',
  'note.kwh': '{amount} kWh',
  'note.units': '{amount} unités',
  'note.column.year': 'Depuis le 1er janvier',
  'note.column.missing': 'Jours inconnus',
  'note.column.quantity': 'Quantité',
  'note.column.price': 'Prix',
  'note.column.cost': 'Coût',
  'note.column.now': 'Cette année',
  'note.column.before': 'Année d’avant',
  'note.meter.water': 'Eau froide',
  'note.meter.hot_water': 'Eau chaude',
  'note.meter.heat': 'Chauffage',
  'note.meter.allocator': 'Répartiteurs',
  'note.unknown': 'non connu',
  'note.price.m3': '{price} le m³',
  'note.price.kwh': '{price} le kWh',
  'note.price.unit': '{price} l’unité',
  'note.missing':
    'Un jour inconnu est un jour dont le compteur n’a pas tout dit. Il n’est pas estimé : ce qui a été utilisé alors n’est pas compté ici.',
  'note.allocator':
    'Les unités d’un répartiteur servent à partager la dépense de l’immeuble. Ce ne sont pas des kWh, et elles ne se comparent pas d’un immeuble à l’autre.',
  'note.graph': '{meter}, mois par mois',
  'note.graph.shows':
    '{meter} : des barres par mois, cette année et l’année d’avant. Les mêmes nombres sont dans le tableau qui suit.',
  'note.graph.legend': 'Barre pleine : cette année. Barre claire : l’année d’avant.',
  'note.average': 'Par rapport à l’immeuble',
  'note.average.words':
    '{meter} : {own} par m² chez vous, {average} par m² en moyenne dans l’immeuble (surface habitable).',
  'note.average.none':
    'Aucune moyenne n’est donnée : il faut au moins cinq logements dont la surface et l’année sont connues.',
  'note.sharing': 'Comment la dépense est partagée',
  'note.sharing.words':
    '{common} de la dépense de chauffage sont partagés selon la surface ou les tantièmes, {own} selon les compteurs.',
  'note.regularised': 'Vos charges seront régularisées le {day}. Cette note n’est pas une facture.',
  'note.drip': 'Un peu d’eau coule la nuit',
  'note.drip.water':
    'Depuis le {day} au moins, un filet d’eau froide coule chaque nuit chez vous : un robinet ou une chasse d’eau qui goutte.',
  'note.drip.hot_water':
    'Depuis le {day} au moins, un filet d’eau chaude coule chaque nuit chez vous : un robinet qui goutte.',
  'note.drip.do':
    'C’est peu, mais cela ne s’arrête pas seul. Si vous ne trouvez pas d’où cela vient, ou si cela continue, dites-le nous : nous viendrons voir.',
  'note.source': 'Textes',
  'note.source.monthly':
    'Code de l’énergie, art. R. 241-14-1 et R. 241-16-1 (décret n° 2020-886). Loi n° 89-462, art. 6-2 : consommation depuis la dernière note et depuis le début de l’année civile.',
  'note.source.yearly':
    'Loi n° 89-462, art. 6-2, et arrêté du 24 juillet 2020 : prix, quantité, comparaison d’une année à l’autre et avec l’immeuble, règle de partage. Contenu à confirmer sur Légifrance.',
  'note.page': 'Page {page} sur {pages}',
  'note.file': 'consommation-{first}.pdf',
}
