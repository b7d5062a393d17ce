import type { Lexicon } from './match-lexicon.ts'

/** Concepts that rules alone need: what takes the danger out of a word, and what makes it one. */
export const middle: Lexicon = {
  flies:
    'mouches asticots vers flies cadavre corps sort_plus pas_vu plus_vu sous_la_porte jours semaines bizarre mort morte decompos* charogne etrange',
  deadPerson: 'mort morte decede decedee cadavre corps_sans pendu pendue dead dead_body cadavre* macchabee',
  hospital:
    'hopital clinique ehpad maison_de_retraite obseques succession heritier* bail preavis loyer etat_des_lieux rendre caution notaire enterrement compte resilier fauteuil acte hospital',
  animals:
    'rat rats souris pigeon* chat chien oiseau* pie bete animal radiateur* ballon chaudiere arbre pile batterie ampoule ascenseur frigo four minuterie lave_linge robinet interphone prise moteur lampe badge telecommande bip vmc ventilation angle temps',
  estatePaper: 'bail dossier courrier lettre facture',
  outsideMe:
    'suis_enferme_dehors suis_enfermee_dehors enferme_dehors enfermee_dehors enfermes_dehors locked_out claque_la_porte je_suis_dehors on_est_dehors',
  schoolish:
    'ecole colle garde creche eleve seul_avec_mes seule_avec_mes seule_avec_mon seule_avec_deux eleve_seule vis_seule vit_seule habite_seule vit_seul personne_seule isolee sous_mobylette dort_seul',
  petty:
    'placard etagere* tiroir meuble tablette tringle rideau poignee papier_peint tapisserie peinture vieux_papier feuille* carrelage plinthe joint joints lino cadre tableau_decoratif luminaire_de lustre bouton interphone chasse boite_aux_lettres boites_aux_lettres robinet',
  tidy: 'haie taill* elag* ramasse* debarrass* nettoy* feuilles pelouse tondre tonte',
  litter:
    'taill* elag* ramass* debarrass* nettoy* encombrant* poubelle* petites_branches feuilles boucher bouche* pelouse ramasser pelouse',
  paint: 'peinture ecaill* cloqu* tache* papier',
  heavyOut: '#heavy',
  imminentSure:
    'menace_de menacent_de menace_ruine menacait_de va_tomber vont_tomber va_s_effondrer va_s_ecrouler va_ceder va_lacher tient_plus_que tiennent_plus_que tient_qu_a tient_plus_qu ne_tient_plus tient_que_par tient_que tiennent_que about_to_fall going_to_fall dans_le_vide pret_a_tomber prete_a_tomber prets_a_tomber par_un_gond un_seul_gond risque_de_tomber risquent_de_tomber risque_de_s risque_de_finir might_fall could_fall threatens_to_fall hanging_by tombe_en_morceaux tombent_en_morceaux s_est_effondre s_est_effondree s_est_ecroule effondr* ecroul* collapsed tomber_sur tombe_sur tombent_sur fall_on falling_on fell_on quelqu_un_va_se_le se_le_prendre se_la_prendre se_les_prendre',
  hitMiss:
    'a_deux_doigts a_cote_de_moi a_cote_de_la a_cote_d_un frole* failli_prendre failli_recevoir failli_tuer failli_me failli_nous failli_ass* sur_la_tete sur_la_tronche a_un_metre_de_moi a_un_cheveu juste_devant_moi juste_a_cote evite_de_peu evite_de_justesse aurait_pu_tuer aurait_pu_blesser narrowly nearly_hit almost_hit missed_me blesse* a_quelques_centimetres a_un_metre_du a_un_metre_d a_moins_d on_a_eu_chaud aurait_pu_prendre a_manque_de deux_pas frole*',
  chunk:
    'morceau* bout bouts bloc blocs plaque plaques pan pans gravat* debris chunk* piece pieces lump* platre',
  liftDoor: 'porte* door* palier',
  sudden:
    'd_un_coup brusque* brutal* etages etage chute_libre vitesse suddenly floors a_pic comme_une_pierre en_bas',
  kidsOrNight:
    'enfant* gosse* gamin* tomber tombe dedans danger* noir nuit personne passage passer kid* child* fall petit petits trottoir trou profond* metre* allee monde jeux minot*',
  holeOpen:
    'trou_beant plaque_d_egout_manqu* plaque_d_egout_a plaque_d_egout_vol* regard_ouvert bouche_d_egout_ouvert* trappe_ouverte fosse_ouverte open_manhole manhole_cover trou_dans_le_plancher passe_a_travers_le plancher_a_cede plancher_s_est',
  drop2:
    'vide balcon fenetre etage palier escalier* coursive tomber tombe enfant* enfants main danger* basculer bascule retient floor th_floor gosse* arrach* appuy*',
  quakesX: '',
  danger2:
    'peur danger* evacu* craque* tremble* vue_d_oeil effondr* ecroul* s_ouvre urgent urgence bruit vite heure heures ce_matin cette_nuit main bras passe dort dormir dormons s_agrandit s_elargit agrandit elargit sortir collaps* now',
  collapse:
    's_effondre s_effondrer s_est_effondre s_est_effondree effondre effondree s_ecroule s_ecrouler s_est_ecroule s_est_ecroulee ecroule ecroulee effondrement collaps* caved_in va_s_effondrer',
  dontPass:
    'passerais_pas passe_pas_dessous passez_pas_dessous passer_dessous passe_plus_dessous passe_dessous ose_plus_passer ose_pas_passer osent_plus_passer passent_dessous jouent_dessous dessous_y_a joue_dessous marche_dessous rester_dessous reste_pas_dessous dormir_dessous dort_dessous',
  smokesIt:
    'ca_fume qui_fume qui_fument ca_fumait a_fume fume_de fume_dans fume_beaucoup se_met_a_fumer mis_a_fumer fume_noir commence_a_fumer it_smokes',
  fumer:
    'machine lave lave_vaisselle four prise gaine vide_ordure vide_ordures ascenseur tableau compteur armoire poubelle* conteneur* boite* moteur voiture scooter chaudiere radiateur* multiprise chargeur television tele frigo seche_linge seche toit cave local batterie trottinette lampe plafonnier interphone cheminee friteuse casserole poele hotte velo colonne placard tapis canape matelas appareil micro_ondes machinerie',
  batteryOf: 'batterie trottinette velo chargeur telephone battery scooter',
  bursts: 'explos* flamb* feu brule fume enflamm* exploded',
  isIn: 'est_dans sont_dans suis_dans sommes_dans etais_dans etait_dans etions_dans quelqu_un_dans gens_dans monde_dans homme_dans dame_dans monsieur_dans enfant_dans enfants_dans personnes_dans personne_agee_dans suis_toujours_dans in_the i_m_in pris_dans prise_dans pris_au_piege_dans seul_dans seule_dans resté_dans reste_dans restee_dans restes_dans parti_dans partie_dans coince_dans crie_dans pleure_dans une_personne_dans',
  callsFrom: 'appelle_de appelle_depuis calling_from vous_appelle',
  wentUp: 'monte montee pris prise parti partie entre entree descendu descendue',
  neverOut:
    'jamais_arrive jamais_arrivee pas_ressorti pas_ressortie toujours_pas pas_sorti pas_sortie pas_arrive pas_arrivee jamais_sorti jamais_sortie jamais_ressorti jamais_ressortie pas_redescendu pas_redescendue ressort_pas repond_pas repond_plus plus_de_nouvelles',
  doorsOpenNot:
    'portes_s_ouvrent_pas portes_s_ouvrent_plus portes_ne_s portes_refusent porte_s_ouvre_pas porte_s_ouvre_plus portes_s_ouvre_plus portes_s_ouvre_pas portes_bloquees doors_won doors_not doors_are_not',
  insideNow:
    'on_est_a_l_interieur on_est_dedans suis_dedans suis_a_l_interieur sommes_dedans est_dedans a_l_interieur nous_sommes inside',
  bell: 'cloche bouton_d_alarme alarme bouton_d_appel bell alarm_button appuie',
  noOne: 'personne_repond personne_ne_repond ca_repond_pas nobody_answers no_one_answers',
  imIn: 'i_m_in suis_dans sommes_dans on_est_dans am_in est_dans',
  hitsVerb:
    'frappe frapper frap bat battre tape taper cogne cogner tabasse etrangle pousse_dans gifle violente maltraite',
  knock:
    'porte mur murs tuyau radiateur* plafond sol matelas tapis balle ballon chaussure* talons bat_b le_bat du_bat au_bat batiment dans_le_mur interphone contre_le contre_la contre_les nerfs marteau',
  drip: 'chasse goutte_a_goutte goutte filet vmc chauffage radiateur_chaud lumiere sonnerie bruit bip interphone minuterie',
  risingVerb: 'monte montent montee monter grimpe augmente',
  fellFrom:
    'tombe_du tombee_du tombes_du tombees_du tomber_du tombe_de_la tombee_de_la tombe_d_en tombe_devant tombee_devant tombes_devant tombe_cette_nuit tombee_cette tombees_cette s_est_envole s_est_envolee s_envole_du se_detach* s_est_detache s_est_detachee fell_down fell_from falling_from au_bord_du tient_a_peine leaning_on se_fend se_fendent a_cede ont_cede tombe_en_bas tombee_en_bas tombent_sur s_effrite* tombent_du vient_de_tomber fendu* sortie_de_ses_rails sorti_de_ses ecras* derob* retomb* traverse_le abattu* s_abat s_est_abattu*',
  rains: 'il_pleut_des pleut_des raining',
  falls: 'tombe tombent tomber falling chute*',
  fromAbove: 'd_en_haut du_toit de_la_facade du_balcon_du from_above de_l_immeuble_sur from_the_roof',
  redButton: 'bouton_rouge bouton_d_alarme bouton_alarme sonnette_d_alarme cloche',
  shaft: 'palieres paliere cage gaine',
  childUp: '#child',
  shutOn:
    'referme refermee claque claquee s_est_ferme ferme_sur enferme* verrouill* loquet verrou bloquee coincee shut locked',
  callsOut: 'appelle crie pleure hurle maman calls cries crying',
  seaFlat:
    'meubles_flottent tout_flotte matelas_flotte chaussures_flottent flotte_dans_le_salon nage_dans appartement_est_une_piscine bassines_ne_suffisent bassines_suffisent_plus seaux_toutes_les vide_des_seaux seaux_ne_suffisent seaux_suffisent_plus serpillieres_suffisent serpillieres_ne_suffisent ecoper ecope seau_toutes_les de_plus_en_plus_fort_du_plafond',
  slow: 'chasse goutte gouttes goutte_a_goutte un_peu petit leger filet mitigeur robinet_d_arret radiateur* sonner interphone compteur_tourne baignoire_se',
  jets: 'jet jets geyser gicl* jailli*',
  waterCut:
    'eau compteur_d_eau tuyau* canalisation* arrach* robinet vanne flotte ballon colonne metres metre',
  breaksBody: 'casse brise petee pete broke tordu',
  glow: 'rougeoi* rougeoyer lueur_rouge lueur_orange lueurs_orange braises braise glow* incandescen*',
  goneOut: 's_allume_plus s_allume_pas marche_plus fonctionne*',
  running: 'tourne tourner allume allumee marche running brule',
  softChild:
    'tout_mou toute_molle tout_mous endormi endormie endormis somnol* dort_tout rouges mous mou reveille_pas reveille_plus',
  phoneAlarm:
    'tele_alarme telealarme teleassistance tele_assistance medaillon bracelet_d_alarme presence_verte',
  tookAll: 'avale avaler pris prendre gobe took swallowed',
  pills:
    'comprimes cachets medicaments somniferes boite_de_medicaments pills javel mort_aux_rats produit destop pile_bouton deboucheur lessive white_spirit',
  behindDoor:
    'dans_son_lit a_l_interieur dedans dans_l_appart* inside dans_la_maison dans_le_logement dans_la_chambre dans_la_voiture seul seule dans_la_salle dans_les_toilettes dans_les_wc dans_le_bain chez_moi',
  outOnly:
    'avec_mon_bebe avec_ma_fille avec_mon_fils avec_mon_garcon avec_mes_enfants avec_le_petit avec_la_petite avec_bebe suis_dehors_avec on_est_dehors dehors_avec',
  deathly: 'mort mourant cadavre pourriture charogne decomposition',
  keysOnly: 'cle_coincee ferme_a_cle',
  groundGave:
    'sol_s_est_derobe sol_s_est_ouvert sol_s_est_affaisse sol_s_est_effondre terrain_s_est_affaisse gouffre trou_s_est_ouvert s_est_derobe effondrement_du_sol ground_collapsed sinkhole',
  rainsIn: 'pleut tombe goutte goutt*',
  heBad:
    'mari ex compagnon conjoint* copain beau_pere homme type mec individu* inconnu* frere fils garcon pere il voisin* husband boyfriend partner he',
  herOwn:
    'me m nous ma mon mes sa ses son femme copine epouse compagne enfant* gosse* gamin* mere elle gardien* gens dame us her kids my lui',
  rescuers:
    'pompiers police policiers samu secours serrurier firemen avant_hier mois_dernier semaine_derniere remplacer reparer',
  kitchen: 'tiroir evier lino plan_de_travail cuisine plafond beton ferraille',
  nerves:
    'nerfs systeme sur_les_nerfs l_incruste l_oeil contre_le contre_la contre_les dans_les_tuyaux au_mur sur_le_mur balle tapis matelas tambour rythme les_nerfs',
  waterBare:
    'eau eaux flotte flote dlo water fuite leak leaks canalisation* plafond ballon cumulus tuyau* colonne egout* lave_linge machine',
  tap: 'goutte_a_goutte pipi urine chien chat chasse vessie robinet_de_la pression mousse',
  nearly: 'doigts humide suint* legere flaque',
  barillet: 'barillet cle clef serrure antenne peche',
  knownEnd: 'dossier formulaire inscription apl caf rsa site logiciel application',
  panicked:
    'panique paniquee angoisse crise_d claustro* etouffe respire_mal dans_le_noir manque_d_air plus_d_air malaise transpire pleure',
  ofHome:
    'chez_elle chez_lui chez_moi de_chez maison ascenseur_est_en_panne fauteuil ascenseur lit bain douche baignoire',
  paper: 'papier papiers affiche* panneau_d_affichage feuille* prospectus courrier',
  beg: 'arrete stop pitie supplie* secours coups coup peur non lache casse tape frappe aide appelle police help please papa',
}
