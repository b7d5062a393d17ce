import type { Lexicon } from './match-lexicon.ts'

/** Concepts that rules alone need: what takes the danger out of a word, and what makes it one. */
export const lastConcepts: Lexicon = {
  blade:
    'couteau* kouteau couto cutter machette* hache batte acide barre_de_fer tesson knife axe sabre arme armee lame lacrymo tournevis',
  wielder:
    'homme type mec individu* jeune jeunes bande il ils voisin* mari ex frere fils garcon menac* hall escalier main sorti sort attend parking man guy he someone quelqu_un on_m a_la_main dealer* gars',
  stranger:
    'inconnu* homme type mec gars quelqu_un individu* squatteur* des_gens on clochard sdf cambrioleur* someone man stranger',
  enters:
    'entre entree entrer rentre rentrer introdui* penetre est_entre est_rentre est_dans entered got_into in est_chez',
  myPlace:
    'chez_moi mon_appartement mon_appart ma_chambre mon_salon mon_logement ma_cuisine mon_studio mon_balcon chez_nous notre_appartement my_flat my_home my_apartment my_house',
  pushesIn: 'veut_entrer veut_rentrer de_force a_force_ma force_ma enfonce defonce',
  waitsForMe: 'm_attend m_attendent me_guette me_surveille rode waiting_for_me',
  tools: 'marteau perceuse bricol* travaux dimanche nuit sept_heures tuyau*',
  breakdown:
    'tombe_en_panne tombee_en_panne tombe_malade tombe_sur_le_repondeur tombe_sur_un_repondeur tombe_sur_messagerie nuit_tombe tombe_plus tombe_a_pic tombent_en_panne laisse_tomber tombe_toujours_sur_la',
  openings:
    'fenetre fenetres vitre vitres vitrage baie store stores volet volets persienne* portail velux chassis porte_de_garage porte_du_garage window shutter* shutters gate grille',
  target:
    'trottoir cour rue passants passant pietons poussette* arret_de_bus enfants gosses gamins vide dessous gond tete tetes jeux ecole au_dessus balancoire* quelqu_un moment toit street pavement people heads boulon vis landau voiture voitures 3eme 4eme 5eme 6eme etage rails peine frol* s_envol* guillotine enfant tomber dans_le',
  restarts:
    'repart puis parfois souvent fois chaque regulierement tous_les_jours a_chaque des_fois quelquefois temps_en_temps sometimes often',
  amOr: 'suis sommes on_est on_reste etions etais reste restee restes am are i_m we_re nous_voila me_suis',
  stuckIn:
    'coince_dans bloque_dans enferme_dans prisonnier_dans prisonniere_dans prisonnier_de prisonniere_de prisonniers_de stuck_in trapped_in stuck_inside bloques_dans coince_a bloke_dans coinser_dans coincer_dans bloquer_dans enfermer_dans enfermes_dans coinces_dans piege_dans',
  waterRuns:
    'goutt* coule* coulent fui* fuit fuite fuites ruissel* inond* pisse pissent cascade* infiltr* degoulin* mouill* tremp* suint* pleut eau_dans eau_sur eau_tombe prend_l_eau pris_l_eau eau_qui leak* drip* soak* flood* water_on water_in eau_au_dessus water_is eau_arrive noye*',
  hotStrong:
    'fond fondu fondue fondus fondre fondent noirci* brulant* bouillant* brule brulee brulees brulent cramee crame cramees roussi* carbonis* deform* melt* burn* burnt scorch* calcin* boursoufl* toute_noire toute_noir tout_noir est_noire est_noir traces_noires trace_noire traces_de_brule noir_autour chauffe_beaucoup chauffe_fort chauffe_et qui_chauffe est_chaude est_chaud tres_chaud tres_chaude sent_le_chaud odeur_de_chaud est_brulante a_fondu is_hot hot_to rougit jaunie chauffe_a chauffe_enorm* chauffe_trop plastique_mou chauffent tout_chaud toute_chaude brule_les brunie flamme flammes',
  tankElectric: 'chauffe_eau ballon_chauffe',
  touches: 'touch* pose_la_main effleur* attrap* ouvre prend doigts main bras',
  shockish: 'decharge* secousse* pique* secou* mord picot* shock*',
  splits: 'fend fendent fendu fendue fendus fissur* lezard* craqu* s_ouvre disjoint*',
  structure:
    'linteau* balcon balcons dalle poutre* corniche* cheminee pignon mur_de_soutenement muret escalier_exterieur coursive passerelle facade',
  tookOff:
    's_est_envol* s_envol* s_est_decroch* s_est_detach* s_est_degond* vient_de_tomber est_tombe_sur est_tombee_sur tombe_sur_un tombe_sur_mon tombe_sur_ma blew_off fell_off',
  pots: 'pot_de_fleur* pots_de_fleur* jardiniere* pot_au pots_au',
  leans: 'penche* rebord vide bascul* tomb* balance*',
  justFell:
    'vient_de_tomber est_tombe est_tombee vient_de_s_effondrer a_cede vient_de_lacher tombe_dans_ma tombe_dans_la tombe_sur s_est_decroche came_down fell_in',
  chips: 'ecaill* petit petits peu miettes poussiere',
  missingBar: 'manque* absent* casse* missing enleve* scie*',
  small: 'petit* enfant* passer passe tete bebe gosse* vide tomber danger*',
  withSomebody:
    'avec_ma_soeur avec_ma_fille avec_mon_fils avec_mon_garcon avec_ma_mere avec_mon_pere avec_ma_femme avec_mon_mari avec_mes_enfants avec_deux_personnes avec_une_dame avec_un_monsieur avec_des_gens avec_du_monde avec_quelqu_un with_my with_people avec_moi avec_nous avec_mamie avec_papi avec_trois_personnes avec_le_facteur avec_un_enfant avec_des_enfants avec_le_livreur avec_mon_bebe avec_une_personne',
  stuckFem:
    'coincee coincees coinces bloquee bloquees enfermee enfermes enferme prisonniere personne_coince* personne_bloque* personne_enferme*',
  getsHit: 'taper frapper cogner battre tabasser etrangler violer gifler violent',
  raging:
    'casse_tout tout_casser ivre saoul bourre drogue fou_furieux hors_de_lui crise_de_rage violent furieux arrache_tout',
  kin: '#child #elder fils garcon mari ex compagnon conjoint il voisin',
  nakedOrMasked: 'homme_nu type_nu mec_nu masque masques cagoule cagoules',
  chases: 'poursuit femmes enfants suit attend attendent court couloir hall escalier entree',
  waterish: 'gaz_et_eau eau_gaz',
  laidDown:
    'couche couchee couchees s_est_couche s_est_couchee effondre effondree renverse renversee abattu abattue a_terre par_terre se_coucher va_se_coucher tombe_cette tombee_cette lies',
  landsOn:
    'atterri* me_tombe* tombe_sur tombent_sur tombe_dessus tombent_dessus ecras* capot pare_brise recu_sur recu_un failli a_cote_de sur_ma_voiture sur_la_voiture gros_comme grosse_comme gros_comme_le',
  struct:
    'balcon balcons facade toit toiture immeuble corniche* mur pignon echafaud* dalle beton pierre* brique* crepi cheminee etage dessus',
  comesDown: 'tomb* chut* detach* part partent fall* desagreg* pleut s_effrit* ramass* sol trottoir',
  opensOnNothing:
    'cabine_est_en_haut cabine_en_haut cabine_est_en_bas cabine_n_est cabine_pas_la sans_la_cabine sur_rien sur_le_trou sur_le_vide alors_que_la_cabine cabine_ailleurs cabine_au_dessus',
  holeIn: 'trou trous beant passe_au_travers traverse passe_a_travers',
  walkway: 'plancher palier marche passerelle coursive balcon trottoir allee sol',
  rainsDown:
    'pleuvent tombe_en_pluie gravats bouge craque vibre platre_pleut pleut_du_platre plafond_tremble tremble',
  thereInside: 'la_dedans dedans',
  longTime: 'une_heure deux_heures demi_heure minutes depuis_une depuis_20 depuis_30 depuis_40',
  opensOnWall:
    'ouverte_sur_un_mur ouvre_sur_un_mur ouvre_sur_du_beton ouverte_sur_du_beton ouvrent_sur_un_mur ouvre_sur_le_beton ouvre_sur_le_mur sur_un_mur_de_beton opens_on_a_wall',
  halfway: 'a_moitie_entre entre_deux_etages entre_2_etages halfway',
  furniture: 'frigo meuble* lit matelas chaussures canape tapis jouets affaires cartons',
  afloat: 'flottent flotte nagent nage sous_l_eau submerge* floating',
  comesIn: 'entre rentre arrive envahit remonte sort jaillit debarque coule_sous passe_sous coming',
  myHome:
    'salon chambre* cuisine logement appartement hall halls couloir de_partout partout rez_de_chaussee toutes_les_pieces sous_la_porte tout_l in_my',
  rainOnly:
    'pleut pluie fenetre infiltr* auréole aureole chasse machine marron jaune froide chaude tiede couleur goutte* robinet',
  pumping: 'pomper pompent pompe_vide pompage vide_cave pumping',
  emptiesItself: 'vide_son_eau se_vide vide_tout crache_son_eau crache_de_l_eau perd_toute_son_eau',
  homeRoom: 'salon chambre* cuisine maison logement appartement couloir sol parquet',
  firemen: 'pompiers firemen',
  soapBubbles: 'bulles eau_savonneuse savon bubbles',
  threatOpen: 'menace_d_ouvrir ouvrir_le_gaz ouvre_le_gaz tout_faire_sauter faire_sauter menace d_ouvrir',
  smellStrong: 'empest* pue* sent_fort sent_mauvais ail camping prend_a_la_gorge odeur_bizarre drole_d_odeur',
  gasInlet: 'arrivee_de_gaz compteur_de_gaz tuyau_de_gaz gaz bouteilles',
  numbArm: 'bras_engourdi main_engourdie bras_tout_engourdi doigts_engourdis bras_paralyse',
  kidsAt: '#child gosses',
  inTheHole:
    'fourchette aiguille tournevis doigts doigt glisse enfonce mis_ses_doigts tripote joue jouent cle_dans couteau_dans',
  crackleSound: 'tchik tchic tac_tac crepit* gresill* clac clac_clac bzz* zz* craquement* petill*',
  hotSmell:
    'sent_le_chaud sent_chaud odeur_de_chaud plastique_chaud sent_le_plastique odeur_de_plastique chaud brule roussi',
  transfo:
    'transfo transformateur transfo_edf poste_edf local_edf local_electrique armoire_electrique coffret_edf coffret_electrique',
  pluggedIn: 'branche branchee branches sous_tension allume plugged',
  bluish: 'bleu bleue bleues bleus blue bleuatre',
  electricThing:
    'frigo prise* compteur tableau fil fils electri* machine four lave lampe ampoule debranch* branch*',
  foundBy: 'technicien chauffagiste pompiers ramoneur plombier a_dit dit_qu mesure releve trouve appareil',
  showerGas: 'chauffe_eau_a_gaz chauffe_bain chaudiere douche_au_gaz chauffe_eau_gaz chauffe_eau',
  burned: 'brule brulee ebouillante ebouillantee scalded',
  skin: 'peau cloques visage bras jambe jambes eau_bouillante eau_du_robinet hurle pleure au_premier au_deuxieme',
  sayFarewell:
    'me_manquera_si_je_saute si_je_saute manquerai_a_personne personne_ne_me_regrettera plus_personne_pour_moi dire_adieu adieu_a_tous vous_ne_me_reverrez veux_plus_etre_la veux_disparaitre envie_de_disparaitre vais_sauter je_saute laissez_moi_mourir mieux_si_j_etais_mort mieux_mort',
  lies: 'dort allonge allongee couche couchee etendu etendue git gisant par_terre assis affale affalee effondre lying',
  notMoving:
    'reagit reagit_pas bouge bleu parler parle_plus du_mal repond respire malade froid ronfle sang vomi transpire inquiet',
  ofCeiling: 'detecteur* luminaire ampoule lampe du_plafond',
  little: 'un_peu peu legerement repeindre peinture branlante rouille',
  playing: 'ballon jouer jeu jeux foot expulser',
  cooking:
    'cuisine_et_ca cuire cuisson sardines friture grillade* barbecue hotte je_cuisine je_cuis poulet viande tabac odeur_de_fumee_de cigarette',
  mailbox: 'boite_aux boites_aux ma_boite boite_a_lettres letterbox mailbox',
  noWaterOn: 'pas_d_eau_sur pas_d_eau_dans',
  noPower:
    'plus_de_courant donne_plus plus_rien_marche pas_de_courant voisins_ont_du coupure sans_courant ont_du_courant',
  atFloor:
    'au_premier au_deuxieme au_second au_troisieme au_quatrieme au_cinquieme au_sixieme au_septieme au_huitieme au_neuvieme au_dixieme au_1er au_2e au_3e au_4e au_5e au_6e au_7e au_8e au_9e au_10e au_2eme au_3eme au_4eme au_5eme au_6eme au_7eme au_8eme on_the_fifth',
  inLift:
    'dans_ascenseur dans_l_ascenseur dans_l_assenseur dans_l_ascenceur dans_la_cabine in_the_lift in_the_elevator dans_l_asenseur',
}
