import type { Lexicon } from './match-lexicon.ts'

/** Concepts that rules alone need: what takes the danger out of a word, and what makes it one. */
export const firstConcepts: Lexicon = {
  gasLate: 'perime* date a_remplacer remplac* changer change facture contrat',
  hiss: 'siffl* pss* psch* fshh* pshit souffl* hiss* chuint*',
  waterPipe:
    'eau robinet d_eau evier lavabo radiateur* vmc chasse wc chauffage baignoire douche interphone porte vent fenetre',
  cookerOf: 'gaziniere* cuisiniere cuisine compteur cooker chaudiere jaune',
  noGas: 'pas_de_gaz tout_electrique',
  burntFood: 'brule casserole',
  papers: 'facture contrat attestation certificat entretien assurance obligat* rendez_vous devis',
  fear: 'intoxic* taux fuite danger* peur positif trop risque ppm presence leak poison* emission*',
  fumesBack:
    'fumees_reviennent fumee_revient fumees_refoul* refoul* fumee_dans_la fumees_dans_la fumee_sort fume_dans',
  traffic: 'parking voiture voitures moteur rue garage scooter camion route',
  balconyOnly: 'balcon balcons terrasse jardin pelouse dehors voisin* vendre',
  poisoned: 'intoxication_au_monoxyde intoxique_au intoxiquee_au carbon_monoxide_poisoning',
  liftIn: '#lift cabine cabines',
  atHome:
    'chez_moi chez_nous chez_elle chez_lui a_la_maison dans_mon_appart* dans_mon_logement au_dernier a_mon_etage at_home my_flat in_my_flat chez_eux dans_son_appart* dans_son_logement descendre_faire descendre_mes peux_plus_descendre peut_plus_descendre peux_pas_descendre peut_pas_descendre monter_les monter_mes cinquieme_sans coincee_chez coince_chez bloquee_chez bloque_chez de_chez_elle de_chez_lui de_chez_moi descendre monter_a_pied a_pied escaliers handicapee courses',
  dirt: 'sale pipi urine sent pue odeur tag tags vomi crotte* crachat* fume fument bouton* miroir glace lumiere ampoule nettoy*',
  objects:
    'bouton boutons cle cles clef porte_de_la_cave velo serrure roue meuble badge tiroir verrou poignee volet balle jouet carte telephone',
  liftNoise: 'grinc* bruit bruits cochon noise couine* vibr* grincement* musique machinerie ronfl*',
  voicesIn:
    'cri crie crient crier criait cris tape tapent taper tapait tambourin* pleur* hurl* secours gemi* toque scream* shout* bang* knock* crying voix panique* supplie* appellent appelle_a appeler_a appels on_entend_quelqu entend_une entend_un entend_des entends_une entends_un entends_des alarme_sonne alarme_de_l_ascenseur sonnette_d_alarme bouton_d_alarme gratte cogne cognent frappe frappent parle_avec repond_de crying',
  panic:
    'panique* angoiss* claustro* crise respire* etouff* asthme dans_le_noir manque_d_air plus_d_air enceinte cardiaque malaise',
  opensNot:
    'ouvre_pas ouvre_plus ouvrent_pas ouvrent_plus s_ouvre_pas s_ouvre_plus s_ouvrent_pas referme* refus* won_t_open bouge_plus bouge_pas repart_pas repart_plus',
  dearOne: '#child #elder #other elle lui him her une_dame un_monsieur',
  liftLike: '#lift cabine cabines',
  onBoard:
    'a_bord la_dedans on_est_deux on_est_trois on_est_quatre on_est_cinq on_est_six on_est_2 on_est_3 on_est_4 on_est_5 on_est_6 nous_sommes_deux nous_sommes_trois nous_sommes_quatre nous_sommes_cinq nous_sommes_4 nous_sommes_3 nous_sommes_5 m_a_avale avec_moi_dedans dedans a_l_interieur reste_dedans derriere_les_portes derriere_la_porte i_m_inside we_are_four we_are_three',
  elderOne: '#child #elder #other',
  neighbourOf:
    'voisin* vieux vieille monsieur madame dame locataire* mr mme mlle m neighbour* neighbor* old_man old_lady papy papi mamie pepe personne_agee gars type mec etudiant* retraite*',
  smokersOnly: 'cigarette* joint joints petard chicha',
  cookerFire: 'gaziniere plaque* table_de_cuisson bruleur* feux cuisson',
  weak: 'bougie anniversaire',
  where:
    'fenetre* appartement logement immeuble etage palier toit toiture cave caves local cage escalier* balcon hall rideau* cuisine chambre salon couloir poubelle* conteneur* window roof flat building bin* parking voiture scooter sol mur partout porte trottoir house kitchen stairs',
  boilerOf: 'chaudiere* chauffe_eau chauffe_bain gaziniere bruleur* veilleuse boiler pilot plaque*',
  detectorOnly:
    'detecteur_de_fumee detecteur_fumee detecteur_a_fumee detecteurs_de_fumee detecteurs_fumee smoke_detector* smoke_alarm* detecteure_de_fumee alarme_de_fumee alarme_fumee daaf avertisseur',
  boilerSmoke:
    'conduit_de_fumee evacuation_des_fumees sortie_de_fumee sortie_des_fumees conduits_de_fumee porte_fumee desenfum* verre_fume vitre_fumee verres_fumes saumon_fume extracteur_de_fumee trappe_de_fumee traces_de_fumee trace_de_fumee',
  bulb: 'ampoule_grillee ampoule_brulee ampoule_est_brulee ampoule_est_grillee bulb_burnt ampoules_brulees grille* bulb_is_burnt bulb ampoule_brule',
  lightbulb: 'ampoule* bulb lampe lumiere eau neon plafonnier soleil doigt main soude',
  burntPast:
    'trace traces brule_par_le tache marque refaire repeindre remplacer plan_de_travail fer cigarette ampoule*',
  hotWater: 'eau robinet douche radiateur radiateurs brulant brulante trop_chaud',
  waterBurst: 'canalisation tuyau facture prix colere budget charges',
  tobaccoEnd: 'megot* clope* cigarette* cendrier bougie* petard* feux_d_artifice mortier* fumigene*',
  soundingLong: 'sonn* hurl* retent* going_off beeping declench* alarme gueul* strident*',
  smellBad: 'odeur* sent fumee* brule* smell* smoke burn* fume',
  battery: 'pile piles batterie battery bip',
  babyCries:
    'bebe_pleure bebe_qui_pleure pleure_la_nuit courent jouent jouer toute_la_journee toute_la_nuit chaque_nuit tous_les_soirs tous_les_jours nuits',
  falseWord: 'faux mensonge* jamais_menac* raconte diffam* menacee_c_est rumeur* accus* pretend*',
  liftNear: '#lift',
  blows: 'coups bruits_de_coups claques gifles thumps',
  metaphor: 'pas_l_etincelle entre_nous',
  coldOnly: 'eau_chaude chauffe_pas chauffent_pas chauffe_plus chauffent_plus eau_froide radiateur_ne',
  intercomLike: 'interphone combine radiateur* tuyau* porte vmc ventilation lave frigo ascenseur robinet',
  washing:
    'fil_a_linge linge fil_de_peche internet fibre telephone antenne tele tv cable_tele box coup_de_fil a_linge fil_de_fer clavier etendre corde parabole sonnette sonnerie',
  letterbox:
    'boite_aux_lettres boite_a_lettres boites_aux_lettres lettres bal courrier letterbox mailbox tiroir boite',
  gasBox: 'gaz eau_du_compteur poubelle* boite_a_gants',
  electricWord:
    'electri* fil fils courant tension disjoncteur* cuivre wire* electric* edf enedis barrette* cuivre',
  loosePlug: 'tv telephone fibre internet antenne volet bouton',
  shower:
    'douche baignoire robinet evier lavabo machine frigo four lave_linge mitigeur radiateur shower tap washing_machine fridge pommeau ballon cumulus micro_ondes plan_de_travail porte_du_frigo carrelage chassis rambarde portail boite_aux_lettres',
  shockWord: 'jus picot* chatouill* fourmill* decharge* courant electri* shock* tingl* chataign* secousse*',
  tamed: 'asseche* sec seche goutte_a_goutte petit_filet filet goutte_juste un_peu legere* leger',
  past: 'asseche* en_2019 en_2020 en_2021 en_2022 en_2023 en_2024 en_2025 il_y_a_deux l_an_dernier l_annee_derniere traces trace suite_a_l suite_au apres_l sinistre constat assurance expert depuis_l_inondation',
  light:
    'lumiere soleil bruit odeur odeurs plein_de monde papier mails courrier cafard* fourmi* rat rats punaise* voiture*',
  gush: 'partout gicl* jailli* impossible plafond dessous inond* torrent* flot pisse eau coule continue plein vite arrete s_arrete couper fermer flotte everywhere spray* urgent urgence',
  pipeBig:
    'tuyau_d_eau tuyau_d_arrivee arrivee_d_eau conduite_d_eau colonne_d_eau canalisation_d_eau canalisation_a ballon_d_eau ballon_a cumulus_a chauffe_eau_a flexible_de_la_machine flexible_d_arrivee canalisation* water_pipe water_main main_pipe tuyau_de_chauffage pipe ballon cumulus tuyau_principal colonne',
  gushes: 'eau coule flotte fuite gicl* water fuit goutte jaillit tuyau vanne robinet',
  waterOf: 'eau eaux flotte flote water inond* flood* trempe dlo eaux_usees eaux_sales',
  rising:
    'monte_encore continue_de_monter continue_a_monter ca_monte l_eau_monte niveau_monte eau_qui_monte monte_vite rising is_rising monte_a_vue eau_monte',
  pressure: 'pression chauffage temperature douche etage chasse baignoire bidet monte_pas robinet',
  bigBulge:
    'ventre bombe bombee poche_d_eau poche_enorme poches_d_eau gonfle_d_eau bulging sagging va_lacher va_craquer fait_une_poche fait_le_ventre fait_un_ventre',
  everywhere: 'partout everywhere plein_la pieces toutes_les_pieces toute_la tout_l tout_le inond*',
  waterPours:
    'coule_a_flot pisse pissent cascade* torrent* a_flots a_flo pleut_dans trombe* pouring ruissel* seau_en_dix coule_fort coule_beaucoup seaux deverse* degringole douche_dans',
  machines:
    'chaudiere radiateur* ventilation vmc ascenseur porte volet robinet serrure interphone television tele chasse frigo four boiler compteur ballon thermostat',
  breathless:
    'arrive_pas_a_respirer arrive_plus_a_respirer peux_plus_respirer peux_pas_respirer mal_a_respirer du_mal_a_respirer can_t_breathe cannot_breathe j_etouffe_dans malaise fais_un_malaise evanoui* perdu_connaissance vais_mourir crise_cardiaque crise_d_asthme heart_attack avc tomber_dans_les_pommes tourne_de_l_oeil',
  heatOnly: 'radiateur* degres chauffage fenetre fenetres poussiere moisi* humidite chaleur',
  collapsedSelf:
    'inconscient* convuls* overdose arret_cardiaque crise_cardiaque infarctus not_breathing heart_attack unconscious respire_plus crise_d_epilepsie perdu_connaissance perd_connaissance perte_de_connaissance gemissement* inanime* etendu_dans_le_hall etendu_dans_l etendu_par_terre',
  oldFall:
    'mois_dernier l_an_dernier semaine_derniere annee_derniere failli risque_de risque va_finir va_se peur_de peur_qu un_jour avant_qu attend_qu indemnis* assurance hopital derniere_fois a_cause_de_la_marche bientot',
  fellDown: '#fell',
  fellNow:
    'suis_tombe suis_tombee ai_glisse j_ai_glisse fait_une_chute i_fell i_slipped suis_par_terre suis_au_sol me_suis_casse me_suis_cassee suis_coincee_par',
  bedbugs:
    'punaise* drap draps lit matelas sheets puces moustique* cafard* test_de prise_de sang_froid bon_sang rouge_sang blood_spots tiny',
  helpWith:
    'a_l_aide_d a_l_aide_de a_l_aide_du a_l_aide_des secours_populaire secours_catholique help_me_pay help_me_fill help_with can_you_help_me_with telecommande facture bill aide_au_logement aide_sociale pour_demander demarche* dossier',
  callsSelf:
    'tambourin* frappe frappes sonne sonner toque toquer cogn* porte appelle appeler telephone tel crie knock* knocking ringing depuis heure heures jours clefs cle seule cries ouvrir',
  office:
    'agence service technicien plombier chauffagiste electricien entreprise bailleur gardien concierge standard mail mails courriel secretariat bureau societe prestataire accueil conseiller hlm office agency contractor landlord interphone menuisier serrurier ascensoriste telecommande badge numero bip vos_collegues votre_collegue mise_en_demeure syndic gestionnaire femme_de_menage personnel menage proprietaire_precedent facture demande reclamation',
  unseen:
    'pas_vu pas_vue plus_vu plus_vue plus_revu plus_revue pas_revu pas_revue pas_croise pas_croisee plus_croise plus_croisee pas_sorti pas_sortie sort_plus pas_de_nouvelles plus_de_nouvelles sans_nouvelles aucune_nouvelle haven_t_seen not_been_seen no_one_has_seen hasn_t_been_seen ouvre_plus n_ouvre_plus signe_de_vie plus_aucun_signe repond_plus pas_entendu plus_entendu a_disparu vu_personne',
  long: 'jour jours semaine semaines days week weeks mois hier dimanche lundi mardi mercredi jeudi vendredi samedi matin heures depuis longtemps volets courrier',
  notSeenUs: 'personne_n_est_venu personne_n_est_passe on_a_vu_personne pas_vu_le pas_vu_votre',
  bins: 'poubelle* ordures egout* siphon dechets cafard* rat rats pigeon* chat crotte* canalisation* vide_ordures cave',
}
