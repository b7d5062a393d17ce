/** Words that stand for the same in a wording, each list under its name; folded, `*` for any ending. Data: add a word where somebody used it. */
export const namedWords: Readonly<Record<string, string>> = {
  request:
    'demande|demandes|reclam*|signalement*|signale|signalees|signales|plainte|plaintes|ticket*|sollicitation*|doleance*|requete*|saisine*|intervention*|incident|incidents|dossiers|desordre*',
  breakdown:
    'panne|pannes|arret|arrets|arretes|arretee*|coupure*|dysfonctionnement*|hs|immobilis*|defaillance*|en_rade|ne_marche*|ne_fonctionne*',
  home: 'logement*|logt|logts|lgt|lgts|appart*|appt*|lot|lots|foyer*|menage|menages|habitation*|t1|t2|t3|t4|t5|pavillon*',
  place:
    'batiment*|bat|immeuble*|residence*|site|sites|programme*|tour|tours|barre|patrimoine|parc|adresse*|groupe|groupes|ensemble*',
  firm: 'entreprise*|prestataire*|societe*|titulaire*|fournisseur*|artisan*|sous_traitant*|mainteneur*|exploitant*|regie',
  order: 'bon|bons|os|ordre|ordres|bdc|commande|commandes|travaux|intervention*|prestation*',
  count:
    'combien|nb|nbre|nbr|nombre|liste*|lister|recens*|denombr*|chiffre*|stat|stats|statistique*|total|volume|stock|etat|bilan|inventaire|point|quels|quelles|lesquel*|releve|tableau|etat_des|repartition|remontez|extraire|extraction',
  where: 'ou|quels|quelles|lesquel*|localis*',
  delay: 'delai*|combien_de_temps|combien_de_jours|temps|duree*|vite|rapidite|depuis_quand|en_combien',
  open: 'ouvert*|en_cours|encours|stock|non_trait*|pas_trait*|non_resol*|pas_resol*|non_sold*|en_suspens|en_souffrance|en_attente|pendant*|restent|reste|non_leve*|pas_leve*|non_clo*|pas_clo*|toujours|encore|a_ce_jour|en_ce_moment|actuellement',
  caretaker: 'gardien*|concierge*|loge|loges|employe_d_immeuble|proximite',
  tenant:
    'locataire*|occupant*|client|clients|famille*|habitant*|resident*|usager*|menage*|foyer*|titulaire*',
  empty: 'vide|vides|vacant*|vacance|inoccup*|libre|libres|a_relouer|non_loue*|pas_loue*',
  amount:
    'montant*|cout*|depens*|euros|prix|k|budget*|combien_coute*|combien_ca_coute|facture_totale|total|conso|consomm*|chiffr*',
  invoice: 'facture*|facturation|factur*',
  visit: 'rdv|rendez_vous|passage*|visite*|creneau*',
  lease: 'bail|baux|location*|contrats_de_location',
  rate: 'taux|part|pourcentage|proportion|ratio|pour_cent|combien',
  age: 'age|ages|annee|annees|date|dates|vetuste*|ancien*|vieux|vieilles|vieille|plus_de|ans',
  access: 'acces|entrer|laisse_entrer|porte_close|ouvre_pas|refus_d_acces|ouvrir',
  fire: 'incendie*|securite_incendie|feu',
  outage:
    'coupure*|coupe|panne_generale|pannes_generales|incident*_collectif*|collectif|collective|collectifs|collectives|generale|generales|sans_chauffage|sans_eau|sans_ascenseur|chaufferie',
  agency: 'agence*|antenne*|equipe|equipes|proximite',
}
