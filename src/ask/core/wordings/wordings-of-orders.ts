import type { Wording } from './hear-wording.ts'

/** By which words people ask for what is told of work orders, visits and contracts. */
export const wordingsOfOrders: readonly Wording[] = [
  [
    'orders',
    '@order|os pass*|emis*|lanc*|command*|confi* nb|nombre|combien|volume|@count -factur* -paye*',
    'combien|nombre|nb os|bons|bdc|ordres_de_service -factur* -non -pas',
    'qui|quelle_entreprise|quel_prestataire intervenu*|chang*|remplac*|repar*|pos*',
  ],
  ['ordersOpen', '@order|bons @open -factur* -attente @firm|bons|os|combien|nb'],
  ['ordersOverMonth', 'bons|os|bdc|commandes plus_d_un_mois|30_jours|trainent|traine|en_retard|anciens'],
  ['ordersUnaccepted', 'bons|os|bdc|commandes pas_accept*|non_accept*|sans_reponse|pas_repondu|silence'],
  ['ordersLateVisit', 'bons|os|bdc|commandes|entreprise* sans_rdv|sans_rendez_vous|pas_de_rendez|pas_de_rdv'],
  [
    'ordersUnbilled',
    'bons|os|bdc|commandes|travaux|intervention* pas_encore_factur*|non_factur*|pas_factur*|a_facturer|jamais_factur*|sans_facture',
    'factures_non_parvenues|fnp|factures_a_recevoir',
  ],
  [
    'ordersUnbilledAmount',
    'pas_encore_factur*|non_factur*|pas_factur* @amount',
    'factures_non_parvenues|fnp|factures_a_recevoir|cut_off|provision* @amount|cloture|passer|bons|travaux',
  ],
  [
    'ordersUnchecked',
    'service_fait|services_faits|attachement*|receptionn* pas|non|attente|constat*|valid*|manqu*|bloqu*|retard',
    '@invoice bloqu*|en_attente|litige*|attendent -non_parvenue* service|valid*|@firm|combien|lesquelles',
  ],
  ['ordersChecked', 'service_fait|services_faits|controle*_du_service @rate|part'],
  [
    'ordersUnpaid',
    '@invoice impaye*|pas_paye*|non_paye*|en_attente|a_payer|bloqu*|non_regle*|pas_regle*|en_souffrance',
  ],
  [
    'ordersUnpaidAge',
    '@invoice plus_de_30|30_jours|trente_jours|en_retard|plus_de_60|60_jours|retard*_de_paiement -delai',
  ],
  ['ordersPaymentDelay', 'delai* paiement|payer|regl* @firm|@invoice|fournisseur*|combien|moyen*'],
  [
    'ordersBound',
    'engag* @amount|budget|combien|montant|entretien|travaux -respect* -tenu*',
    'reste_a_engager|reste_a_realiser|en_cours_d_engagement',
  ],
  [
    'ordersBilled',
    'travaux|entretien|depens* hausse|ecart|augment*|derape*|explos* -loyer* -charges',
    '@place coute* cher|plus -loyer*',
    '@amount travaux|entretien|intervention*|depann*|reparation*|vandalisme|degradation*|nettoy*|serrurerie|plomberie -moyen -median -bail -loyer* -proposition* -besoin* -priorite*',
    'depens* entretien_courant|maintenance|reparation*',
    'combien depens*|coute* -en_moyenne',
    'cout*|montant* par_residence|par_immeuble|par_agence|par_entreprise|par_corps_d_etat|par_batiment -loyer* -charges',
  ],
  [
    'ordersCost',
    'cout_moyen|prix_moyen|cout_median|combien_en_moyenne|panier_moyen|montant_moyen @order|intervention*|depann*|@place|remise_en_etat',
  ],
  ['ordersPaidAmount', 'montant*|combien|total paye|payes|regle|regles|verse* @firm|fournisseur*|@invoice'],
  ['ordersAmount', 'devis accord*|accept*|valid*|signe* @amount|combien|total'],
  [
    'ordersApproval',
    'devis|bons|accord* attente|attend*|a_valider|a_signer|pas_valide*|non_valid*|en_souffrance',
  ],
  ['ordersMoreWork', 'travaux_supplementaires|supplements|avenants|depass* bons|devis|@rate|part|combien'],
  [
    'ordersOverLimit',
    'depass* plafond*|seuil*|montant* bons|os|commandes|combien',
    'au_dela_du_plafond|au_dessus_du_plafond|hors_plafond',
  ],
  [
    'ordersRefused',
    'refus*|declin* @firm bons|os|commandes|intervention*|@rate|combien|travaux -acces -locataire*',
  ],
  ['ordersCancelled', 'annul* bons|os|commandes|@order -rdv'],
  ['ordersAcceptDelay', '@delay accept*|prise_en_charge @firm -locataire*'],
  [
    'ordersDelay',
    '@delay @firm intervention*|intervient|intervenir|moyen*|execut*|depann*|respect*|par -paiement -accept*',
    '@delay d_intervention|d_execution|depannage',
    '@firm retard|retards|en_retard|lent*|delais',
    'performance*|qualite @firm|serrurier|plombier|ascensoriste|chauffagiste|electricien',
  ],
  ['ordersSlow', '@firm|bons|os plus_de_30_jours|plus_d_un_mois @rate|part|taux'],
  [
    'ordersFirstVisit',
    'premier_coup|premiere_visite|premier_passage|un_seul_passage|du_premier|une_seule_fois',
  ],
  ['ordersFollowUp', 'second_passage|deuxieme_passage|suite*_a_donner|revenir|repasser|repass*'],
  ['ordersFollowing', 'reprise*|malfacon*|seconds_bons|bons_de_reprise @firm|bons|combien|travaux'],
  [
    'ordersSpotChecked',
    'controle*|control* sur_place|echantillon|tires_au_sort|qualite travaux|bons|intervention*|@firm|combien',
  ],
  ['ordersSpotFailing', 'controle*|control* non_conforme*|mauvais*|malfacon*|qualite'],
  ['ordersWaitingPart', 'bons|@firm|@order attente|attend*|bloqu* piece|pieces|pieces_detachees'],
  [
    'ordersNobodyHome',
    '@tenant absent*|absence* @visit|passage*|combien|@firm',
    'deplacement*|passage* pour_rien|inutile*|a_vide',
  ],
  [
    'visitsMissed',
    '@visit manqu*|rate|rates|non_honor*|pas_honor*|pas_tenu*|absen*|lapin*|loup*',
    'lapin* @firm|@tenant',
  ],
  ['visitsKept', '@visit tenu*|honor*|realis* combien|nombre|nb|taux|@count -non -pas'],
  ['visitsPlanned', '@visit prevu*|a_venir|planifi*|programm*|semaine_prochaine|fixe*'],
  ['visitsWait', '@visit|@firm @delay|attente obtenir|avant|avoir|moyen*|pour_un'],
  ['visitsChosen', '@visit choisi*|en_ligne|creneau* @tenant|@rate'],
  [
    'contracts',
    'contrat*|marche|marches|accord_cadre|accords_cadres @count|liste*|en_cours|actif* -fin* -echeance* -location -echoi* -expir* -termin*',
    'qui|quelle|quel titulaire|entreprise|prestataire|mainteneur|ascensoriste|chauffagiste marche|contrat|entretien|entretient|residence*|secteur',
    'quels|quelles|liste* @firm interviennent|intervient|travaill*',
  ],
  [
    'contractsEnding',
    'contrat*|marche|marches|accord_cadre|accords_cadres echeance*|fin|echoi*|expir*|termin*|renouvel*|reconduct*|relanc* -location -bail -renouvellement_du_marche -pour_le_marche',
  ],
  ['tradeContracts', 'contrat*|marche|marches corps_d_etat|metier*|lot|lots'],
  ['firms', 'combien|nombre|nb|liste* @firm -retard -bons -factur* -rdv -intervention* -refus* -delai*'],
]
