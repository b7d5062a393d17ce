import type { Wording } from './hear-wording.ts'

/** By which words people ask for what is told of tenants, leases, posts, rounds, mails, voids and inspections. */
export const wordingsOfPeople: readonly Wording[] = [
  [
    'tenants',
    'combien|nombre|nb locataires|habitants|occupants logeons|total|agence|residence*|au_total|quartier -mail* -telephone -sms -absent* -touch* -prive* -sans',
  ],
  ['tenantsMail', '@tenant mail|mails|courriel*|email*|adresse_mail @rate|taux|pourcentage|part|proportion'],
  [
    'tenantsWithMail',
    '@tenant mail|mails|courriel*|email* combien|nombre|nb|valide*|connu*|dispose*|renseign* -non -boite* -sans_reponse',
    'newsletter @tenant|numerique|mail*',
  ],
  [
    'tenantsPhone',
    '@tenant telephone*|portable*|numero* @rate|taux|combien|connu*|valide*|renseign*|joign* -appel*',
  ],
  [
    'tenantsWithoutWay',
    '@tenant injoignable*|sans_coordonnees|coordonnees manqu*|ni|aucun*|injoignable*|sans',
  ],
  [
    'tenantsUnreachable',
    '@tenant|adresse*|mails|courriers npai|injoignable*|perdu*|reviennent|revenu*|rejet*|n_habite*',
  ],
  ['tenantsByPaper', '@tenant papier|lettre|lettres @rate|prefer*|encore|combien'],
  ['tenantsBySms', '@tenant sms|texto* @rate|combien|envoy*|part'],
  [
    'tenantsForeignSpeakers',
    'langue*|traduc*|traduit*|anglais|arabe|non_francophone*|allophone* @tenant|combien|affiche*|courrier*|nombre|nb|besoin*',
  ],
  ['leases', 'baux|contrats_de_location|bail en_cours|combien|nombre|nb -resili* -fin* -sign* -associat*'],
  ['leasesAge', 'anciennete|depuis_combien|duree_moyenne @tenant|occupation|@lease|occup*'],
  [
    'leasesLong',
    '@tenant|@lease plus_de_20_ans|vingt_ans|plus_de_30_ans|plus_de_40_ans|plus_de_50_ans|30_ans|40_ans|50_ans',
  ],
  [
    'leasesRecent',
    '@tenant|entrants|arrivants nouveaux|nouvel*|entr* recent*|moins_de_trois|3_mois|dernier*_mois|depuis_peu',
    'livret*_d_accueil|pot_d_accueil|accueil_des_nouveaux',
  ],
  [
    'leasesStarted',
    'entree*|emmenag*|attribution*|baux_signes|signature*_de_bail|relocation* combien|nombre|nb|par_mois|par_agence|@count|depuis -duree -delai* -edl -hall* -refus*',
    'nouveaux_locataires|nouveaux_entrants combien|nombre|nb|liste*|par_mois',
  ],
  [
    'leasesEnded',
    'depart*|sortie*|demenag*|resili* combien|nombre|nb|@count|par_mois|par_agence|par_residence|cette_annee|depuis @tenant|@home|@lease|motif*|combien|nombre|nb -personnel -agents -collegue* -retraite -comptes -gardien* -encombrants',
  ],
  ['leasesEnding', '@lease|baux fin|termin*|expir*|sorties_prevues trois_mois|prochain*|a_venir'],
  [
    'noticesRunning',
    '@home vont_se_liberer|se_libere*|se_liber*|bientot_libre*|a_venir|prochainement|futur*|liberation*',
    'preavis|conges en_cours|a_venir|liste*',
    'liberation* prevu*|a_venir|prochain*',
  ],
  [
    'noticesReceived',
    'conge*|preavis recu*|nombre|nb|combien|par_mois|depose* -paye* -ete -annuel* -agents -poser -gardien* -maladie -formation',
  ],
  ['noticesShort', 'preavis reduit*|un_mois|1_mois'],
  [
    'voids',
    '@home|combien|nb|nombre relocation*|a_relouer|remise*_en_location|en_cours_de_relocation -delai* -duree -perte* -combien_de_jours',
  ],
  [
    'voidsReady',
    '@home prets|pret|disponible*|immediatement|tout_de_suite|propos* louer|relouer|visiter|commission|attribu*|cal|caleol|disponible*',
    'offre_disponible|logements_disponibles',
  ],
  [
    'voidsInWorks',
    '@home|vacan*|relocation* travaux|technique|remise*_en_etat combien|nombre|nb|@count|liste*|@empty|avant -perte* -montant* -cout*',
  ],
  ['voidsProposed', '@home candidat*|propos* attente|en_cours|commission|designe*|reserve*'],
  [
    'voidsUnproposed',
    '@home sans_candidat*|pas_de_candidat*|aucun_candidat',
    'vacance commerciale -perte* -montant* -loyer*',
  ],
  [
    'voidsLong',
    '@home|vacan*|relocation* @empty|vacan*|relocation* 90_jours|trois_mois|3_mois|longue',
    'vacance_de_longue|vacances_longues',
  ],
  ['voidsAge', '@delay vacance|relocation en_cours|depuis|moyen* -perte*'],
  ['voidsLet', 'reloue*|remis*_en_location|relocations combien|nombre|nb|@count -delai* -duree'],
  [
    'voidsDelay',
    '@delay relocation|relouer|remise*_en_location|vacance|entre_deux|depart -perte* -depot*',
    'vacance moyenne|mediane|duree',
  ],
  [
    'voidsStopped',
    '@home gele*|neutralis*|bloqu*|demolition|vente|rehab*|retir*|hors_relocation combien|nombre|nb|liste*|@empty|vacan*|separ*|dont -parking*',
  ],
  ['rentsLost', 'perte*|perdu*|manque_a_gagner loyer*|vacance|financiere*', 'cout|montant vacance -travaux'],
  [
    'rentsMonthly',
    'quittancement|masse_des_loyers|loyers total|montant|combien|mensuel*|masse -perdu* -impaye* -perte*',
  ],
  ['rentsMiddle', 'loyer moyen|median|mediane|moyens -perte*'],
  ['offersRefused', 'refus* candidat*|proposition*|attribution* combien|nombre|nb|motif*|taux|@count'],
  ['keysLate', 'cles|cle|clef* rendu*|restitu*|remise* retard|fin_de_bail|date|combien|taux'],
  [
    'inspectionsDone',
    'edl|etat*_des_lieux|visite*_conseil|pre_etat* combien|nombre|nb|realis*|volume|par_agence|stat* -signe*_electroniquement -absence',
  ],
  ['inspectionsContradictory', 'edl|etat*_des_lieux contradictoire*'],
  [
    'inspectionsAlone',
    'edl|etat*_des_lieux sans_le_locataire|absence|absent*|huissier*|commissaire* @rate|combien|taux',
  ],
  [
    'staff',
    'effectif*|postes|etp|salaries|agents|organigramme|equipe|comptes combien|nombre|nb|par_agence|liste*|qui|par_metier|a_jour -vacant* -absen* -agress* -formation* -pensent -conges -fermer -permis -diplome* -forme*',
  ],
  ['staffInactive', 'comptes|acces|droits ferm*|desactiv*|partis|depart*|a_fermer|inactif*|sans_connexion'],
  [
    'caretakers',
    '@caretaker combien|nombre|nb|effectif|etp|liste* par_agence|effectif|postes|etp|total|avons|combien -logements_par -agress* -passage* -heures -sans -remplac* -telephone* -signal*',
  ],
  ['homesKept', '@home @caretaker gere*|confie*|suivi*|par_agence|chacun'],
  [
    'homesPerCaretaker',
    '@home @caretaker par_gardien|ratio|chaque_gardien|moyenne|gere*_par|par_concierge',
    'taille|charge secteurs|secteur @caretaker',
  ],
  [
    'absences',
    'absen*|remplac* en_cours|aujourd_hui|qui|liste*|actuel*|par_agence|@caretaker|secteur* -rdv -locataire* -longue* -delai* -clef* -chaudiere* -radiateur* -equipement*',
  ],
  ['absencesLong', 'absen*|arrets longue*|longs|long|duree|plus_d_un_mois|depuis -locataire* -ascenseur*'],
  [
    'absencesToCome',
    'absen*|conges|remplac* ete|aout|juillet|noel|fetes|vacances|a_venir|prevu*|planning* agents|@caretaker|equipes|agence*|secteurs|continuite|remplac* -locataire* -rdv',
  ],
  [
    'onCallTurns',
    'astreinte planning|tableau|tour|tours|qui|prochain*|semaine*|calendrier -appel* -intervention*',
  ],
  [
    'alertsOnHomes',
    'alerte*|precaution* locataire*|logement*|adresse*|dangereu*|chien* combien|liste*|en_cours|signal* -canicule',
  ],
  [
    'looks',
    'tournee*|ronde*|passage*|surveillance @caretaker|combien|nombre|nb|realis*|effectu*|par_residence|par_agence|frequence -rdv -entreprise* -secours -mal -desinsect* -dernier_passage',
    'nettoyage|menage|proprete passage*|controle*|frequence|tournee*',
  ],
  ['looksWrong', 'tournee*|ronde*|passage* anomalie*|probleme*|ca_ne_va_pas|constat*'],
  ['hqQuestions', 'question*|sollicitation* siege|directions|juridique combien|nombre|nb|posee*|recues'],
  ['hqQuestionsDelay', 'siege|directions|direction @delay repon*|reponse*'],
  ['hqQuestionsLate', 'siege|directions reponse* retard|hors_delai*'],
  ['hqQuestionsOpen', 'question* siege|direction* sans_reponse|en_attente|attente|restent'],
  ['answersKept', 'reponses|fiches|base gardees|connaissance*|savoir combien|nombre'],
  ['answersToReview', 'reponses|fiches|procedures a_relire|a_revoir|perime*|a_jour|relecture'],
  [
    'mailsSent',
    'messages|avis|sms|mails|courriels envoy*|partis combien|nombre|nb|volume|@tenant -recus -test*',
  ],
  [
    'lettersSent',
    'lettre*|courrier*|recommande*|affranchiss* envoy*|papier|partis|combien|nombre|par_mois|volume|affranchiss* -boites_aux -boite_aux -recu* -recus -arriv* -sans_reponse -presse',
  ],
  ['mailsFailed', 'messages|mails|sms|courriels non_remis|echou*|rejet*|pas_arriv*|non_distribu*|revenus'],
  [
    'outageMails',
    'prevenu*|inform*|averti* @tenant|foyers|habitants coupure*|panne*|incident*|travaux_sur_le_reseau|intervention*',
  ],
  [
    'messagesReceived',
    'mails|courriels|courriers|messages|sms|lettres recu*|arriv*|entrant* combien|nombre|nb|par_mois|volume|@count',
    'courrier*|papier|guichet|portail|mail|telephone canal|canaux|par_canal|dimension*|arrivent|repartition',
  ],
  [
    'messagesWaiting',
    'mails|courriels|courriers|messages|boite* non_trait*|pas_trait*|sans_reponse|en_attente|non_lus|a_traiter|non_repondu*|boite_generique|retard -relanc*',
  ],
  [
    'messagesOverTen',
    'mails|courriels|courriers|messages 10_jours|dix_jours|15_jours sans_reponse|non_trait*|plus_de|depuis',
  ],
  [
    'satisfied',
    'satisf*|insatisf*|content*|mecontent* @tenant|taux|enquete|note|resultat*|combien|score|barometre|a_chaud|agence*',
  ],
  [
    'askedTime',
    'temps|heures administratif|reporting|saisie|tableaux|enquetes|remontees agence*|gestionnaires|equipes|estim*|combien|passe*|semaine',
  ],
  ['heldHours', 'qui bloque|perd*|attente|attend temps|delai*|dossiers|ou'],
]
