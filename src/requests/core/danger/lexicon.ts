import type { Lexicon } from './match-lexicon.ts'

/** Words that tell people, places and what they do: of no danger by themselves. */
const people: Lexicon = {
  child:
    'bebe bebes enfant* gamin* gosse* minot* petit petite petits petites nourrisson* fils fille filles garcon* fillette* ado ados gone pitchoun* mome* loulou* child children kid kids baby toddler daughter son boy girl ptit ptite ptits jumeaux jumelles bambin*',
  elder:
    'maman papa mamie papi papy mami meme pepe mere pere mamy grand_mere grand_pere grandmere grandpere vieux vieille vieillard* tata tonton tante oncle dame_agee personne_agee mother father mum mom dad grandma grandmother grandfather elderly belle_mere beau_pere',
  other:
    'mari epoux epouse femme copain copine compagnon compagne conjoint* frere soeur beau_frere belle_soeur cousin* neveu niece voisin* dame monsieur madame mec type gars homme ami amie proprio locataire* gens facteur livreur* infirmiere* infirmier* aide_soignante aide_a_domicile aide_menagere auxiliaire collegue gardien gardienne ouvrier* technicien* etudiant* couple husband wife brother sister neighbour* neighbor* woman man lady guy people someone somebody anyone person tenant quelqu_un quelqun quelques_uns une_personne deux_personnes trois_personnes personne_agee cette_personne des_personnes plusieurs_personnes la_personne personnes passants passant client* infirmieres mr mme mlle m messieurs hommes femmes mecs types dames patient* resident* jeune jeunes parents ancien ancienne retraite* handicape* invalide',
  dear: '#child #elder #other elle lui il ils elles he she they him her',
  me: 'je j moi nous on i we me us my m',
  who: '#child #elder #other #me',
  inside: 'dedans interieur inside a_l_interieur in_there coince_dedans',
  outdoors:
    'trottoir* cour rue passants passant pietons parking jardin jeux balancoire* poussette* voiture voitures arret_de_bus ecole entree hall tete tetes dessous en_bas pavement street playground car cars head below heads allee chemin square pelouse sortie terrasse toboggan banc banquette velo velos quelqu_un gens enfants gosses gamins bebe landau school porte_d_entree portail passage ruelle boulevard avenue boutique magasin pressing arret bus capot commerce vitrine portique bac_a_sable devant_la_porte devant_l_entree',
}

const gas: Lexicon = {
  gas: 'gaz gas gaze gazs gazz guaz butane propane gaaz gazze',
  fumes: 'gaz_d_echappement pot_d_echappement moteur_qui_tourne',
  smell:
    'odeur* odeurs sent senten sentent sentait sens senti sentir sentait pue puent puait puer puant* empest* schlingu* chlingu* fouett* renifl* relent* smell smells smelling stink* stench reek* hume effluv* nez parfum_de embaum* emboucan* cocotte odor odour odeure odere oder odeu sen sant respir* renifle gout_de vapeur* coquott* pu send sente sentirait bouffee arome gaz_dans_la_bouche prend_a_la_gorge prend_au_nez ail camping',
  escape:
    'fuite fuites fuit fuient fui fuis echapp* siffl* pss* psch* psh* souffle souffl* sort sortent ressort gicl* arrach* perc* section* casse cassee coupe_par touche_par perfor* leak* hiss* escap* fissur* degage* rupture rompu* pete petee explos* defonc* ecras* entaill* fendu fendue deboit* debranch* defait* decroch* bulles',
  gasLeft:
    'oublie_le_gaz laisse_le_gaz gaz_ouvert gaz_allume gaz_reste_ouvert gaz_est_reste gaz_ouverte gaz_est_ouvert ouvert_le_gaz robinet_de_gaz_ouvert gas_on left_the_gas gaz_a_fond fermer_le_gaz ferme_le_gaz eteint_le_gaz eteindre_le_gaz coupe_pas_le_gaz laisse_ouvert_le_gaz gaz_ne_ferme gaz_ferme_pas gaz_qui_sort gaz_continue gaz_se_repand',
  cooker:
    'gaziniere* cuisiniere cuisinieres plaque plaques bruleur* bouton boutons four feux gazinnier* cooker hob stove burner* knob rechaud* table_de_cuisson gasiniere*',
  opened:
    'ouvert ouverte ouverts ouvertes tourne tournee tourner ouvrir allume allumee reste rester restee restait laisse laissee enfonce enfonces open opened left',
  noFlame:
    'sans_flamme pas_de_flamme flamme_eteinte flamme_s_est flamme_soufflee s_est_eteint s_est_eteinte sans_etre_allume sans_allumer sans_feu pas_allume pas_la_flamme aucune_flamme no_flame without_flame unlit flamme_s_eteint eteint_toute_seule eteint_tout_seul',
  gasPipe:
    'tuyau* tuyo* conduite* canalisation* flexible* compteur raccord* robinet vanne colonne coffret detendeur bouteille* bonbonne* chaudiere pipe* hose* meter bottle cylinder chantier pelleteuse pelle tractopelle',
  rotten: 'oeuf_pourri oeufs_pourris oeuf_pourris oeufs_pouris oeuf_pouri rotten_egg rotten_eggs mercaptan',
  drains:
    'egout* siphon* lavabo evier wc toilette* toilettes douche baignoire canalisation* canalisations evacuation* fosse sewer drain* sink bath* tout_electrique bonde',
}

const co: Lexicon = {
  co: 'monoxyde* monoxide oxyde_de_carbone carbone co anti_monoxyde monoxid* carbon_monoxide daaco ppm monoxyd*',
  sounding:
    'sonn* hurl* retent* declench* affich* ppm alarm* alert* marque strident* sirene siren bip_bip going_off goes_off beeping chirps ringing rouge red clignote_rouge voyant_rouge bipe bip biper gueul* arrete_pas s_arrete_pas taux eleve monte crie sounding rings indique pleine_balle s_est_mis mesure mesur* detect* trouve releve high eleve cri bips lumiere_rouge lumieres_rouges',
  chirp:
    'pile piles batterie batteries vert verte date perime* peremption remplac* install* installer pose poser livr* command* obligat* test tester battery toutes_les_minutes une_fois_par_minute facture fournir fournit',
  ill: 'mal_a_la_tete mal_au_crane mal_de_tete mal_de_crane mal_tete maux_de_tete migraine* tete_qui_tourne tete_tourne tete_lourde tete_me_tourne vertig* etourdi* nause* vomir vomi vomit vomissent vomissements malaise* evanoui* evanouir pommes jambes_en_coton jambes_coupees jambes_molles mal_au_coeur mal_coeur envie_de_vomir envie_de_dormir somnol* tous_malades malades_dans intoxiqu* headache* dizzy nauseous faint fainted passed_out sick tete_dans_le_gaz tourne_de_l_oeil tourner_de_l_oeil tete_qui_cogne tete_qui_tape barre_au_front groggy patraque* endormi* s_endort assomm* sonnes sonnee vaseux vaseuse titub* pas_reveiller tournis mal_o_crane mal_a_tete mal_au_tete bourdonn* bourdonnements levres_bleues mal_a_chaque tout_mou toute_molle tout_mous dort_tout_le sens_mal sens_pas_bien mal_partout maux_tete vomie vomissement rouges mous tout_gris mal_a_chaque_fois maux_de maux tourne_de_l_oeil nauseeuse nauseeux ne_tient_plus_debout tenir_debout',
  heater:
    'chaudiere* chaudier* chauffe_eau chauffe_bain chauffe_bains chauffeau poele poeles chauffage* petrole brasero* barbecue* groupe_electrogene cheminee* insert insert_a_bois gaziniere* cuisiniere four boiler heater stove generator ballon_gaz flamme brul* radiateur_a_gaz bruleur* conduit* fumees ventouse charbon chofage* chofe_bain chofe_eau shudiere radiateur_gaz convecteur_gaz veilleuse charcoal fireplace appareil_a_gaz chauffe_bains chofe* chofage chauffe_bain bain chauffe_eau_a_gaz chauffage_a_gaz',
  flame: 'flamme flammes flame flames veilleuse flame flamm',
  yellow: 'jaune jaunes orange orangee orangees yellow rouge jaunatre',
  soot: 'suie noircit noir noire noires noirs noircie noirci soot black fumee fumees',
  flue: 'conduit conduits cheminee tubage tuyau_de_la_chaudiere tuyau_de_chaudiere evacuation_de_la_chaudiere ventouse flue chimney evacuation_des_fumees sortie_de_chaudiere sortie_chaudiere tuyau_d_evacuation',
  backflow:
    'refoul* reviennent revient bouche bouchee bouches obstru* deboit* deboite deboitee detach* decroch* tombe tombee rentre rentrent dans_la_piece blocked nid dangereu* interdit perce percee disjoint perfore arrach*',
  burntGas:
    'gaz_brules gaz_brule gaz_de_combustion produits_de_combustion gaz_d_echappement fumees_de_chaudiere fumee_de_chaudiere fumees_de_la_chaudiere',
  charcoal:
    'brasero* barbecue* bbq groupe_electrogene charbon charbons rechaud* poele_a_petrole generator charcoal generatrice four_a_charbon chicha_charbon braise braises groupe_electro* electrogene ',
  indoors:
    'salon chambre* interieur appartement logement se_chauffer pour_chauffer me_chauffer nous_chauffer piece sejour inside indoors living bedroom cuisine cave garage maison chez_moi dedans couloir hall palier local escalier baignoire se_rechauffer',
}

const lift: Lexicon = {
  lift: 'ascenseur* ascenceur* assenseur* assanseur* asenseur* ascensseur* acenseur* asanseur* ascenseu* elevator* lift lifts monte_charge ascensor asceneur asc monte_personne elevateur monte_escalier plateforme_pmr monte_malade ascseur monte_charge* portes_palieres porte_paliere',
  car: 'cabine cabines car_of_the_lift cab',
  stuck:
    'coinc* bloqu* blok* blocke bloque enferm* prisonni* piege piegee pieges pris_au_piege stuck trapped locked_in coinse* coince coincer kwins* coinser kouinse enferme sequestr* immobilis* captif captive confin*',
  cannotLeave:
    'peut_pas_sortir peux_pas_sortir pouvons_pas_sortir arrive_pas_a_sortir arrivent_pas_a_sortir peut_plus_sortir peux_plus_sortir peuvent_pas_sortir peuvent_plus_sortir arrive_plus_a_sortir impossible_de_sortir reussit_pas_a_sortir faites_moi_sortir faites_nous_sortir sortez_moi sortez_nous sortez_la sortez_le faire_sortir pas_moyen_de_sortir can_t_get_out cannot_get_out get_me_out let_me_out ouvre_pas_pour_sortir ouvrez_moi ouvrez_nous sortir_de_la liber* delivr* desincarcer* toujours_dedans encore_dedans',
  stopped:
    'arret* panne pannes stop* plante bloqu* coinc* immobil* lache noir eteint* stopped broken broke entre_deux entre_2 tombe fige figee pu_bouger bouge_plus bouge_pas repart_pas plus_rien marche_plus hs dead s_est_mis referme* ferme fermees fermee ouvre_pas ouvre_plus ouvrent_pas ouvrent_plus descend_pas monte_pas cale calee saute immobile rade planter en_rade referme refermee referme',
  between:
    'entre_deux_etage* entre_deux_niveau* entre_2_etage* entre_deux_palier* entre_le entre_les_etages entre_l entre_deux between_floors between_two between_the entre_rdc entre_le_rez a_mi_etage entre_etage* entre_2 entre_1 entre_3 entre_4 entre_5 entre_6 entre_7 mi_etage entre_deux_1 entre_le_1 entre_le_2 entre_le_3 entre_le_4 entre_le_5',
  voices:
    'cri crie crient crier criait cris tape tapent taper tapait tambourin* frappe frappent frapper cogne cognent appel appelle appellent appeler pleur* hurl* secours aide entend entends entendons entendu sonne voix repond repondent scream* shout* bang* knock* crying cry cries call* hear parle parlent parler panique* paniqu* angoiss* respire* etouff* claustro* gemi* alarme bouton_d_alarme toque',
  withWho:
    'avec_ma avec_mon avec_mes avec_deux avec_trois avec_quatre avec_cinq avec_six avec_des avec_une avec_un avec_quelqu avec_la avec_le avec_les avec_moi avec_nous avec_2 avec_3 avec_4 avec_5 avec_elle avec_lui avec_papa avec_maman avec_mamie avec_madame with_my with_a with_two with_people with_someone with_her with_him with_kids with_me',
  empty:
    'personne_dedans personne_dans personne_a_l_interieur y_a_personne n_y_a_personne ya_personne personne_n_est pas_de_passager vide cabine_vide est_vide a_vide nobody no_one noone empty sans_personne personne_a_bord personne_n_y avec_personne personne_n plus_personne personne_de_coince personne_de_bloque personne_n_est personne_en_danger aucun_passager aucune_personne portes_ouvertes porte_ouverte portes_grandes_ouvertes',
  elsewhere:
    'chez_moi chez_nous chez_elle chez_lui a_la_maison appartement logement a_mon_etage dans_mon_appart at_home in_my_flat my_flat a_l_etage au_dernier du_jeton du_bouton dans_le_hall au_rez a_pied par_les_escaliers rez_de_chaussee chez_eux',
}

const fire: Lexicon = {
  ablaze:
    'au_feu le_feu du_feu en_feu un_feu prend_feu pris_feu prends_feu prenait_feu prennent_feu prendre_feu mis_le_feu met_le_feu mettent_le_feu mettre_le_feu a_pris_feu debut_d_incendie depart_de_feu depart_d_incendie depart_feu il_y_a_le_feu feu_dans feu_de feu_au feu_a feu_sur feu_chez feu_appartement feu_cave feu_poubelle* feu_cuisine ca_crame est_en_train_de_cramer crament en_train_de_bruler sont_en_train_de_bruler on_fire catch_fire caught_fire fire_in a_fire is_burning are_burning set_fire burst_into ca_flambe flambe flambent qui_flambe s_embras* embras* en_flammes en_flamme incendi* incandie* insendi* boule_de_feu ca_brule_dans ca_brule_chez brule_dans tout_brule s_enflamm* enflamm* a_flambe immol* allume_un_feu allument_un_feu brasier consum* fire_at feu_qui fuego yangin la_friteuse_a_pris friteuse_a_pris huile_a_pris poele_a_pris casserole_a_pris le_feux foutu_le_feu foutre_le_feu fout_le_feu allume_un ca_brule 1_feu feux_dans feu_qui_prend brulent_dans feux_de_poubelle* feu_de_foret en_train_de_prendre megot_dans',
  fireWord: 'fire feu feux',
  aflame: 'flamme flammes flame flames flamm flames',
  smoke:
    'fumee fumees fume_noir fumme fummee fumer_noir smoke smoking fumer_qui fumer_dans fumet fumais fumante fumantes fumant brume brouillard fumigene fume_noire nuage_noir nuage_gris enfum* enfume fumerol* smoky fumer_noir fumer_noire fumer_de fume_noir fumer',
  smokes:
    'ca_fume qui_fume ca_fumait a_fume fume_de fume_dans fume_beaucoup se_met_a_fumer mis_a_fumer fume_noir commence_a_fumer it_smokes fument fume',
  burnt:
    'sent_le_brul* odeur_de_brul* odeur_brul* sens_le_brul* pue_le_brul* sent_brul* le_brule de_brule le_cram* de_cram* sent_le_cram* ca_sent_cram* roussi cochon_brul* plastique_brul* caoutchouc_brul* fil_brul* odeur_de_fumee sent_la_fumee sent_la_cendre burning_smell smell_burning smells_burn* burnt_smell smell_of_burning smells_of_burning sent_le_chaud odeur_de_chaud plastique_fondu sent_le_feu odeur_d_incendie sa_sen_le_brul* sen_le_brul* senten_le_brul* smells_burned smell_burnt le_cramoisi plastique_crame caramel_brul* plastic_burning le_cochon_grille graisse_brul* ',
  burns: 'brul* crame crament cramer cramee cramaient flamb* carbonis* burning burns burnt cramoi* calcin*',
  burnable:
    'poubelle* conteneur* container* voiture scooter mobylette moto rideau rideaux matelas canape cuisine casserole huile friteuse poele local cave caves cage appartement logement immeuble batiment toit balcon papier* carton* detritus haie buisson* chambre salon cellier garage machine bougie* hotte boite* velo trottinette* batterie palier hall porte sapin paillasson poussette* tissu* couette lit toiture grenier gaine colonne four linge terrasse herbe herbes broussaille* bins bin curtain* kitchen sofa pan oil flat car',
  blast:
    'explosion* explosions detonation* deflagration* enorme_boum gros_boum explose_chez blast exploded chaudiere_a_explose bouteille_a_explose compteur_a_explose four_a_explose transfo_a_explose batterie_a_explose chauffe_eau_a_explose ballon_a_explose a_tout_souffle',
  noFire:
    'coupe_feu pare_flamme* feu_vert feu_rouge feu_orange feux_rouges feux_d_artifice feu_d_artifice feux_de_signalisation feu_tricolore feu_de_plancher feu_doux feu_sacre trois_feux quatre_feux 4_feux 3_feux deux_feux 2_feux un_feu_de_la feu_de_la_gaz* feu_de_la_plaque feu_de_ma feu_avant feu_gaz colonne_seche extincteur* porte_incendie securite_incendie assurance_incendie assurance plan_incendie plan_d_evacuation alarme_incendie exercice detecteur_incendie detecteur_d_incendie detecteurs_incendie bouche_d_incendie bouche_incendie consigne_incendie consignes borne_incendie trappe_incendie ria fire_door fire_extinguisher fire_drill fire_alarm fire_exit fire_escape fire_station fireplace porte_coupe desenfum* trappe_de_desenfumage lache_le_feu armes_a_feu arme_a_feu coup_de_feu coups_de_feu feu_follet feu_de_camp cheminee_d_agrement attestation_incendie attestation',
  detector:
    'detecteur* daaf detector* alarme_de_fumee alarme_fumee alarme_a_fumee smoke_alarm smoke_detector fumigene detecteure* avertisseur*',
  tobacco:
    'cigarette* clope* clopes joint joints petard petards chicha shisha tabac cannabis shit weed beuh drogue fumeur* fument fumer herbe narguil* pipe cigar* megot* smoker* smoking_in vapot* fumes jeunes',
  alight: 'brule brulent allume allumes allumee mal_eteint mal_eteints incandescent* rougeoi* pas_eteint lit',
  boilerish: '#heater gaziniere plaque plaques bruleur* four',
}

const power: Lexicon = {
  spark:
    'etincel* etainc* etincell* spark* arc_electrique arcs_electriques gerbe_d_etincelles chataign* chategn* chatagn* coup_de_jus coups_de_jus prend_le_jus pris_le_jus prends_le_jus prit_le_jus prendre_le_jus prend_du_jus pris_du_jus recu_le_jus coup_de_courant pris_le_courant prend_le_courant prends_le_courant du_courant_dans_la du_courant_dans_les decharge_electrique decharge_en decharges_electriques prend_une_decharge pris_une_decharge des_decharges electrocut* electris* elektr* electrok* electric_shock got_a_shock gets_a_shock shocks gives_me_a_shock electric_shocks zapped chatouille_dans_les picot* fourmille fourmillement* fourmillait lueur_bleue lumiere_bleue flamme_bleue eclair_bleu eclairs_bleus petits_eclairs des_eclairs un_eclair flash_bleu arcs_bleus jus_en_touchant secousse_electrique chategne tingl* m_a_secoue m_a_electr* le_ju prend_le_ju pris_le_ju fait_un_arc des_arcs pris_220 volts 230 m_a_secou* secoue_le_bras secoue_la_main claquement_a flash_a flash_et orage_dans_le gerbe_bleue recoit_des pris_une_secousse mordu_par_la_prise ca_mord du_jus_dans_la decharge_dans_le_bras decharge_dans_la_main decharge_quand decharge_en_touchant secousse_en une_decharge_electrique boule_bleue boule_de_feu_bleue bras_engourdi_depuis_que fourchette_dans_la_prise doigts_dans_la_prise doigt_dans_la_prise tournevis_dans_la_prise objet_dans_la_prise dans_la_prise_et_il',
  crackle:
    'crepit* gresill* gresil* grezill* craquel* claqu* pete petent petille* petill* buzz* crackl* bourdonn* gronde* ronfle* siffle gresiy* zz*',
  electric:
    'prise prises tableau compteur compteurs disjoncteur* disjonteur* plafonnier* lampe lampes ampoule* douille* interrupteur* interupteur* multiprise* rallonge* coffret* boitier* gaine_electrique armoire_electrique colonne_electrique gaine_technique transfo* applique* neon neons spot spots lustre luminaire* fil fils cable cables cablage electri* electro* linky fusible* socket* switch* wire* wiring fuse* plug* outlet* breaker* electric* boite_de_derivation domino dominos local_technique reglette hublot lampadaire* candelabre tablo conteur* chargeur* radiateur_electrique convecteur* boite_electrique bulb meter cables',
  wire: 'fil fils cable cables cablage wire* wiring cuivre domino dominos cables electriques conducteur* gaine gaines fill barrette* barrettes_en_cuivre',
  bare: 'nu nus nue nues a_l_air apparent* denud* pend* pendouill* arrach* sort sortent sectionne* coupe coupes ronge* grignot* mordu* bare exposed hanging dangling loose sous_tension a_decouvert tombe tombes tombee traine trainent dehors visible* accessible* touch* depass* abim* use uses eventr* ouvert',
  box: 'coffret* boitier* armoire* tableau trappe prise prises boite gaine colonne compteur* porte_du_tableau interrupteur* pied_du_lampadaire couvercle capot cache douille lampadaire*',
  gaping:
    'grand_ouvert grande_ouverte ouvert ouverte arrach* beant* sans_cache sans_couvercle demont* defonc* casse cassee cuivre pas_de_cache pas_de_couvercle plus_de_cache plus_de_couvercle plus_de_porte tombe cover_missing open',
  handy:
    'enfant* gosse* gamin* petit petite petits bebe mains doigts toucher touche touchent hauteur a_portee danger dangereu* electri* tension electrocut* kids children child courant minot* mome* fils garcon fils_a',
  hot: 'fond fondu fondue fondus fondre fondent noirci* noircie noire noires noir brulant* bouillant* chauffe chauffent chauffer chaud chaude brule brulee brulees bruler cramee crame cramees roussi* carbonis* deform* melt* hot burn* burnt scorch* fume fumee fumait brunie marron rougit rouge boursoufl* calcin* jaunie',
  electricOf:
    'prise prises tableau multiprise* rallonge* disjoncteur* interrupteur* fil fils cable cables compteur_electrique compteur linky douille* fusible* socket* outlet* plug* switch* wire* fuse_box fuse breaker* boitier_electrique tablo chargeur* dominos domino transfo* transfo transformateur',
  water:
    'eau eaux goutt* coule coulent couler fuit fuite fuites fuient ruissel* inond* mouill* tremp* humid* flotte degoulin* pisse pissent cascade infiltr* pluie water leak* drip* wet flood* soak* suint* flaque* dlo o ruisselle tombe_de_l_eau',
  wet: 'plafonnier* ampoule* tableau prise prises disjoncteur* compteur_electrique compteurs_electriques compteurs multiprise* lustre spot spots neon neons luminaire* colonne_electrique gaine_electrique armoire_electrique local_electrique applique* interrupteur* fils electrique electriques electricite electric* socket* light_fitting fuse_box fuse lampe lampes hublot lampadaire* compteur_edf linky elec plafonier* tablo lights bulb transformateur transfo courant rallonge* coffret_electrique compteur_d_electricite',
  notWet:
    'compteur_d_eau compteurs_d_eau compteur_eau prise_d_eau prises_d_eau vanne fil_d_eau fil_de_l_eau fil_a_linge coup_de_fil coup_de_telephone filet_d_eau',
  dead: 'marche_plus marchent_plus marche_pas fonctionne* grille grillee grillees plus_de_courant plus_d_electricite remplac* changer change plus_rien eteinte',
}

const water: Lexicon = {
  torrent:
    'a_flot a_flots aflot a_flo aux_flots torrent* cascade* cascad* gicl* gikl* giclle jailli* geyser* trombe* trombes niagara deluge* chutes_d_eau chute_d_eau riviere* pisse pissent pisser pissait grandes_eaux grosses_eaux seaux_entiers pleins_seaux gros_debit jet_d_eau jets_d_eau raz_de_maree gushing pouring pouring_in pours gushes torrents tsunami lance_a_incendie tres_fort a_gros_bouillons bouillons deferle* deluge spray* a_plein_jet plein_pot plein_debit coule_beaucoup vague ruisseau ruisseaux lac dru jet_de ecope* flottent est_une_piscine une_vraie_piscine comme_une_fontaine degringole_par degringole_du degringole de_l_eau_de_partout eau_de_partout bouche_d_incendie',
  flooded:
    'inond* innond* inod* flooded flooding flood sous_l_eau sous_eau submerg* noye noyee noyes noyees noyer pataug* pieds_dans_l_eau les_pieds_dans a_la_nage barque de_l_eau_partout eau_partout l_eau_partout plein_d_eau remplie_d_eau rempli_d_eau envahi* frigo_flotte est_sous_l_eau',
  waterWord:
    'eau eaux flotte flote dlo water fuite fuites leak leaks tuyau* tuyo* canalisation* robinet* ballon cumulus chauffe_eau colonne conduite* plafond plafon* pipe* ceiling tank machine_a_laver lave_linge vanne* arrivee_d_eau arrivee coule coulent radiateur* radiateure* flexible* compteur_d_eau mur murs cave caves sous_sol parking',
  burst:
    'pete pete petee eclat* explos* lache lachee lacher rompu rompue rupture arrach* casse cassee cede cedee burst broken broke sectionne* perce percee creve crevee saute sautee fendu fendue desolidaris* deboit* sorti parti partie dans_les_mains dans_la_main',
  unstoppable:
    'impossible_de_fermer impossible_a_fermer impossible_de_couper impossible_de_l_arreter impossible_d_arreter peux_pas_couper peut_pas_couper peux_pas_fermer peut_pas_fermer arrive_pas_a_couper arrive_pas_a_fermer arrive_plus_a_fermer arrive_pas_a_l_arreter pas_fermer pas_couper trouve_pas_la_vanne sais_pas_ou_couper sait_pas_ou_couper pas_d_arret vanne_bloquee vanne_cassee vanne_grippee robinet_d_arret_bloque robinet_d_arret_casse s_arrete_pas arrete_plus s_arrete_plus arrete_pas ne_ferme_plus ferme_pas ferme_plus vanne_tourne_dans can_t_stop cannot_stop won_t_stop can_t_turn can_t_shut cant_stop doesn_t_stop comment_couper ou_couper ou_est_la_vanne stopcock_stuck stopcock_won rien_n_arrete',
  depth:
    'un_metre deux_metres un_metre_d_eau 1_metre 1_m 50_cm 40_cm 30_cm 20_cm 60_cm 80_cm vingt_centimetres trente_centimetres cinquante_centimetres dix_centimetres 10_cm 15_cm 5_cm aux_genoux aux_chevilles aux_mollets genoux genou mi_mollet mi_cuisse ankle knee knees monte_encore continue_de_monter ca_monte l_eau_monte niveau_monte eau_qui_monte rising centimetres cm_d_eau cm_de_flotte',
  basement:
    'cave caves sous_sol parking garage hall rez_de_chaussee rdc couloir appartement logement salon sejour chambre* immeuble basement cuisine entree palier cage escalier* partout local locaux maison studio machinerie flat etage',
  smallPlace:
    'douche receveur bac baignoire evier lavabo machine lave frigo freezer vasque toilettes balcon balcons siphon cuvette wc terrasse',
  bulge:
    'poche_d_eau poches_d_eau poche_enorme fait_une_poche ventre gondol* gonfl* bombe bombee cloqu* bulge* bulging sagging sags descend s_affaiss* affaiss* plie ploie creus* arrondi pli bosse enfle cede ceder craqu* va_tomber va_lacher va_craquer va_ceder s_ouvre s_ouvrir fissur*',
  ceiling: 'plafond plafonds plafon ceiling faux_plafond placo placoplatre plafont dalle plafonds platre',
  soaked:
    'eau eaux flotte water plein_d_eau coule goutte leak* rempli pleine mouille* tremp* imbib* humide* gorge gouttes lourd',
}

const fall: Lexicon = {
  heavy:
    'tuile* tuille* ardoise* cheminee corniche* facade* fassade* crepi beton betton pierre* brique* parpaing* enduit parement* bardage* plaquette* gouttiere* arbre* branche* pin platane* peuplier* sapin cedre chene tilleul tronc mur muret murette parabole* antenne* jardiniere* pots_de_fleurs pot_de_fleur* bac_a_fleurs echafaud* echaffaud* grue lampadaire* poteau* pylone panneau* marquise auvent verriere* zinc tole toles casquette* linteau* moellon* balcon balcons garde_corps gardecorps rambarde* balustrade* barriere portique toit toiture faitage* lucarne climatiseur clim enseigne* candelabre mat lustre tile* slate* brick* stone* concrete chimney tree branch* balcony railing* wall roof gutter* scaffolding lamppost facade_ facades dalles dalle bloc blocs morceau morceaux pan pans gravat* debris caillou* chevron* poutre* poutrelle* appui_de_fenetre rebord bavette grillage descente eternit isolant pergola abri immeuble pignon escalier escaliers marches passerelle coursive facade facades piece_of mur_de_soutenement soutenement rambarde enseigne stalactite* mur_du_jardin grosse_branche preau charpente pied_de_mur chapeau_de_cheminee cheneau antenne* dalle_de plaque_de clocheton bandeau acrotere pare_vue brise_vue pare_soleil rideau_metallique plaque_de_crepi plaque_de_platre plaque_de_beton plaques_de glacons blocs_de_glace bloc_de_glace plaque_d mat bord_du_toit muret cerisier marronnier olivier palmier bouleau boulon boulons garde_fou gardefou',
  falling:
    'tomb* tonb* chut* menac* tient_plus tiennent_plus tient_qu_a tiens_plus tient_que tenir_que ne_tient tient_a_un tient_par tiennent_que tiennent_a decroch* detach* descell* decell* dessel* effondr* ecroul* pench* s_inclin* inclin* balanc* balance se_balance pend pendent pendouill* pendant suspendu* dans_le_vide glisse glisser glissent glissee ced* ceder lacher lachent lache_la va_lacher basculer bascule* arrach* s_envol* envol* vole volent degringol* desolidaris* bancal* branl* vacill* degringole* fall falls fallen falling fell collaps* hanging loose dangling leaning swinging about_to_fall crashed crumbling chancel* ebranl* deracin* degomm* degringol* bat_au_vent claque_au_vent instable* s_affaisse affaiss* s_eboul* eboul* pleut_des gondol* deforme* tordu plus_fixe plus_tenu par_un_gond un_seul_gond un_fil une_vis oscill* souleve soulev* ecras* derob* retomb* traverse abat abattu abattue guillotine bat_contre croul* fracass* ventre penche se_deboit* vient_de_tomber s_en_va part_dans elle_part couche couchee atterri* part_en va_partir s_en_va dans_les_mains s_arrach* deboulonn* devisse* chavir* degond* souleve tangu* vient_de_ced*',
  imminent:
    'menac* va_tomber vont_tomber va_s_effondrer va_s_ecrouler va_lacher va_ceder risque_de risquent_de risk* tient_plus tient_qu_a tient_que tient_a_un tiennent_plus ne_tient tiennent_que tient_par dans_le_vide a_failli failli about_to might_fall could_fall will_fall going_to_fall peut_tomber peuvent_tomber pret_a_tomber prets_a_tomber prete_a_tomber d_un_moment_a_l_autre un_seul_gond par_un_gond un_fil quelqu_un_dessous passerais_pas passe_pas_dessous passez_pas_dessous dessous danger dangereu* recevoir sur_la_tete sur_la_tronche se_prendre prendre_sur_la_tete evit* frol* a_deux_doigts a_cote_de de_peu finir_sur finir_dans tomber_sur tombe_sur tomber_dans tombent_sur loose pench* balanc* pend* pendouill* suspendu* decroch* descell* detach* bascul* s_effondr* effondr* ecroul* vole volent s_envol* glisse glissent craqu* oscill* fissur* kill hurt someone_underneath passants passant pietons trottoir poussette* arret_de_bus ecole balancoire* jeux tete tetes boulon vis ficelle scotch tenu_par fil_de_fer frol* au_dessus_de_la_porte au_dessus_de_l deux_pas s_appuie appuie penche_vers vers_le_trottoir va_partir vont_partir va_se va_craquer jour_ou_l_autre au_prochain_coup au_moindre gens_passent on_passe enfants_passent accident drame capot',
  ceilingDown:
    'effondr* ecroul* menac* va_tomber va_lacher va_ceder gondol* gondole vent* affaiss* tombe_en_morceaux tombe_par_plaques par_plaques par_morceaux tombe_sur tomber_sur tombe_dans tombe_cette tient_plus pendouill* pend s_est_ouvert s_ouvre craque* collaps* caved caving coming_down came_down falling fell tombe_d_un plaques_entieres ploie s_affaisse descend',
  ceilingOf: 'plafond plafonds plafon faux_plafond faux_plafonds ceiling plancher planchers plafont',
  gap: 'vide trou gouffre beant* fosse void open_shaft shaft regard_ouvert plaque_d_egout bouche_d_egout trappe regard plaque puits grille_d_aeration soupirail',
  gapHow:
    'pas_de_cabine pas_la_cabine y_a_pas_de_cabine sans_cabine portes_s_ouvrent porte_s_ouvre ouvert ouverte ouvertes manqu* disparu* vole volee volees enleve enlevee sans plus_de tomber dedans pas_de_garde enfants enfant gosse* missing open cassee casse defonc* beant* protection barriere',
  liftVoid:
    'pas_de_cabine pas_la_cabine cabine_pas_la sans_cabine cabine_n_est_pas_la donne_sur_le_vide ouvre_sur_le_vide ouvrent_sur_le_vide gaine_ouverte cage_ouverte sur_du_vide le_vide du_vide open_shaft no_car nothing_behind tomber_dans_le_trou tomber_dans_la_gaine chute_libre a_chute est_tombe_d descendu_d_un_coup descend_d_un_coup lache_d_un_coup',
  drop: 'chut* tomb* lache free_fall fell dropped plong*',
  railing:
    'garde_corps gardecorps garde_fou rambarde* balustrade* barriere balcon barreau* main_courante railing* balustrade guardrail barre_d_appui barreau barre main_courante garde_de_corps garde_fou rampe',
  railingGone:
    'arrach* tient_plus tombe tombee tomber manqu* vide enleve* plus_de cede cedee casse cassee descelle* lache bouge missing came_off loose broken gave_way decroche* absent* sans dans_la_main penche basculer bascule rouille* manque passer_au_travers part boulon bancal* jeu balade vis tourne cede_quand suit lache_quand dans_les_mains reste_dans couche deboulonn* devisse*',
  building:
    'immeuble batiment mur murs facade plafond plancher dalle balcon escalier coursive pignon building wall floor parking cage poutre toiture',
  quakes:
    'craque* craquements s_affaisse affaiss* s_effondre effondr* ecroul* bouge_tout s_ouvre a_vue_d_oeil s_agrandit_de_jour s_elargit passe_la_main passer_la_main passer_le_bras main_dedans tremble* penche* crack* collaps* sinking moving s_enfonce va_s_ecrouler qui_s_ouvre se_fend',
}

const harm: Lexicon = {
  silent:
    'repond_plus repond_pas repond_ni repondent_pas repondent_plus repondait_plus reponds_plus repondu pas_de_reponse aucune_reponse sans_reponse ouvre_plus ouvre_pas m_ouvre_pas m_ouvre_plus n_ouvre reagit_plus reagit_pas reagit_a_rien pas_de_nouvelles plus_de_nouvelles sans_nouvelles aucun_signe pas_de_signe signe_de_vie donne_plus_signe plus_aucun_bruit aucun_bruit pas_vu pas_vue plus_vu plus_vue plus_revu plus_revue pas_revu pas_revue pas_croise pas_croisee plus_croise jamais_vu_sortir vu_personne_sortir sort_plus sorti_depuis pas_sorti pas_sortie not_answering doesn_t_answer not_answered won_t_answer no_answer not_seen haven_t_seen hasn_t_been_seen not_been_seen doesn_t_respond not_responding no_sign repon_plus repon_pas repond_rien repond_a_rien entend_plus plus_entendu pas_entendu decroche_pas decroche_plus repond_ni repondent_ni reponds_pas reagit ouvre_ni',
  callsHer:
    'tambourin* frapp* sonne sonner toque toquer cogn* porte appelle appeler crie secoue bell knock* knocking door telephone tel entend_rien volets volet courrier boite_aux_lettres journaux lumiere tele television odeur mouches jours semaine semaines days week hier dimanche lundi mardi mercredi jeudi vendredi samedi matin clefs cle cles depuis',
  accumulates:
    'courrier_deborde boite_deborde boite_aux_lettres_deborde volets_fermes_depuis volets_toujours_fermes volets_jamais journaux_s_empilent courrier_s_entasse courrier_s_accumule courrier_qui_deborde mouches lumiere_allumee_jour tele_marche_jour tele_allumee_jour mail_piling courrier_depasse courrier_non_releve courrier_de_la courrier_du s_entasse s_accumule s_empile',
  corpse:
    'odeur* sent pue mouches asticots vers smell* flies stench cadavre corps_sans_vie empest* embaum* odeur_de_mort',
  dead: 'mort morte decede decedee cadavre macchabee corps pendu pendue dead body died suicide suicidee ',
  deadHow:
    'chez_lui chez_elle dans_son_appartement dans_son_lit dans_l_escalier dans_le_hall dans_la_cave trouve trouvee retrouve par_terre dans_l_appartement dans_le_logement sur_le_palier in_his in_her found devant_la_porte dans_le_parking je_crois peut_etre crois_qu crois_que peur_qu on_dirait pense_qu a_cote',
  collapsed:
    'inconscient* evanoui* evanouie evanouit bouge_plus bouge_pas respire_plus respire_pas respire_mal respire_bizarre respirer mal_a_respirer arrive_pas_a_respirer arrive_plus_a_respirer peut_plus_respirer peux_plus_respirer du_mal_a_respirer tombe_dans_les_pommes tourne_de_l_oeil convuls* epilep* infarctus avc arret_cardiaque crise_cardiaque crise_d_asthme crise_d_epilepsie malaise malaises perdu_connaissance perd_connaissance perte_de_connaissance unconscious passed_out fainted not_breathing can_t_breathe cannot_breathe stopped_breathing seizure stroke heart_attack collapsed overdose coma comateux avale_de avale_des avale_un avale_une avale_tout a_avale a_bu_de_la_javel javel_dans tout_bleu toute_bleue toute_blanche tout_blanc qui_bleuit etouffe_avec s_etouffe s_etrangle choking crise_de_diabete hypoglycemie hypo coma_diabetique se_noie noyade electrocute_et crise_d_angoisse tetanis* delire agonis* agonie mourant* mourir va_mourir en_train_de_mourir is_dying delirium inanime inanimee gemiss* gemit etendu_dans etendue_dans allonge_dans allongee_dans allonge_par par_terre_chez bouche_de_travers parle_bizarre* parle_plus brule_avec_l_eau ebouillante peau_qui_part par_terre_dans crise_de_nerfs inanime inanimee gemissements gemissement transpire tout_gris toute_grise toute_pale blanc_comme claque_par peau_qui_part brule_avec reagit_pas reagit_plus du_mal_a_parler bleu_de_froid hypothermie',
  chest:
    'mal_a_la_poitrine mal_dans_la_poitrine serre_dans_la_poitrine douleur_poitrine douleur_dans_la_poitrine douleurs_poitrine poitrine bras_gauche bras_engourdi bras_droit bouche_de_travers bouche_tordue visage_paralyse parle_plus chest_pain chest_pains tordue_d_un paralys* machoire visage_qui_tombe sent_plus_son_bras coeur_qui_s_emballe oppress* thorax coeur_qui_lache',
  chestHow:
    'mal serre sert douleur* engourdi* fait_mal pain pains travers oppress* pique picote brule tordu tordue paralys* lourd lourde etau brusque sent_plus bouge bloque',
  fell: 'tombe tombee tomber tombes chute chuter chutee chutait glisse glissee glisser casse_la_figure casse_la_gueule cassee_la_figure etale etalee renverse renversee fallen fell slipped fall par_terre au_sol a_terre evier_tombe degringole vautre gamelle valdingue roule_dans',
  cannotRise:
    'relever releve se_relever pas_relever se_lever lever releve_plus relevee bouger bouge_plus par_terre au_sol a_terre sur_le_carrelage depuis_une_heure sang saign* tete hanche col_du_femur fracture* casse_la cassee get_up can_t_move bleeding floor ground on_the_floor barrage coince coincee derriere_la_porte gisant* allonge allongee etendu etendue crie_de_douleur hurle_de_douleur mal assomm* fracass* jambe_cassee bras_casse os genou cri peut_pas_ouvrir peux_pas_ouvrir parle_plus ramasser soulever lift_her lift_him inanime inanimee',
  blood:
    'sang du_sang en_sang plein_de_sang flaque_de_sang saigne saignent saignait saigner bleeding blood ensanglant* ensangl* hemorr* emorag* coupe_la_gorge ouvert_le_crane ouvert_la_tete crane_ouvert brulee_au brule_au doigt_coupe doigts_coupes ebouillant* brulee_par brulures_au brulures_graves grave_brulure peau_part peau_qui me_suis_coupe s_est_coupe coupe_les_doigts',
  suicide:
    'suicid* en_finir mettre_fin_a_mes_jours fin_a_ses_jours me_tuer se_tuer me_foutre_en_l_air se_foutre_en_l_air me_jeter_par se_jeter_par se_jeter_du sauter_par_la sauter_du sauter_par veut_sauter va_sauter envie_de_mourir envie_d_en_finir veux_mourir veut_mourir plus_envie_de_vivre plus_la_force_de_vivre me_pendre se_pendre s_est_pendu me_balancer_par ouvrir_les_veines tailler_les_veines ouvert_les_veines plus_vivre kill_myself kill_herself kill_himself end_my_life suicidal want_to_die jump_off jump_from sauter_dans_le_vide enjamb* rebord_de_la_fenetre laisse_une_lettre avale_des_cachets avale_des_medicaments pris_tous_ses_medicaments plus_la_envie_de_vivre de_l_autre_cote_de_la_rambarde assis_sur_le_rebord veut_se_jeter saute_par saute_du si_je_saute comprimes cachets avale_tous avale_ses tous_mes_comprimes plus_la_pour tout_arreter me_supprimer adieu dire_adieu',
  help: 'suis_en_danger sommes_en_danger est_en_danger sont_en_danger etes_en_danger am_in_danger is_in_danger are_in_danger au_secours o_secours aux_secours a_l_aide appelle_a_l_aide help_me sos mayday crie_a_l_aide appelle_au_secours appelle_a_laide au_secour ousecour osecour need_help_now aled urgence_vitale danger_de_mort sauvez sauvez_moi sauvez_nous venez_vite_il venez_vite_elle appelez_les_secours appelez_les_pompiers appelez_la_police appelez_le_samu appelez_le_15 appelez_le_18 envoyez_les_pompiers envoyez_une_ambulance call_an_ambulance call_the_police',
  helpless:
    'bebe bebes nourrisson petit petite enfant enfants gamin* fils garcon fille mamie papi maman papa mere pere grand_mere grand_pere baby kid child toddler son daughter gosse minot mome alzheimer handicape* jumeaux aveugle paralyse* mum dad grandma mother enfant',
  alone:
    'tout_seul toute_seule toutes_seules tout_seuls seul_dedans seule_dedans seul_a seule_a seul_dans seule_dans seuls_dans seul_chez seule_chez enferme_dedans enferme_a enfermee_a enfermee_dedans enferme_dans enfermee_dans enfermes_dans est_enferme est_enfermee sont_enfermes s_est_enferme s_est_enfermee reste_dedans restee_dedans est_dedans sont_dedans a_l_interieur reste_a_l coince_dedans coincee_dedans coince_dans coincee_dans coince_sous coincee_sous bloque_dans bloquee_dans bloque_dedans bloquee_dedans coince_sur bloque_sur bloquee_sur est_coince est_coincee enferme_seul locked_in locked_inside stuck_inside trapped alone_inside is_inside inside_alone left_inside sans_surveillance prisonnier prisonniere s_est_coince tete_coincee main_coincee bras_coince doigt_coince jambe_coincee coince_entre seul_sur seule_sur seuls_sur porte_a_claque_avec dans_son_lit_et enferme_dehors_et_le seul_dehors',
  pinched: 'bras main mains doigt doigts jambe pied tete arm hand finger leg foot bras_ cou',
  pinchedHow: 'coince* pris prise broye* ecras* bloque* stuck trapped crushed coupe arrach*',
  pinchedIn:
    'porte portail ascenseur grille barreau* barreaux garage volet rambarde balustrade machine door gate lift tambour escalator escalier broyeur',
  locked: 'enferm* coinc* bloqu* prisonni* piege piegee locked trapped stuck',
  cell: 'cave caves local garage box parking balcon toit grenier terrasse toilettes wc salle_de_bain salle_de_bains sas hall locaux cellar basement balcony roof bathroom toilet gaine vide_ordures colonne placard cellier buanderie laverie local_velo local_velos local_poubelle local_poubelles combles coffre chaufferie douche baignoire',
  i: 'je j suis chuis on nous moi i am i_m me we ma mon mes mari femme fille fils garcon mere pere maman papa mamie papi voisin voisine quelqu_un enfant petit petite gamin dame monsieur someone daughter son wife husband bebe',
  outsideDoor:
    'dehors a_la_porte sur_le_palier devant_chez outside locked_out porte_claquee porte_a_claque chez_moi_dehors',
  labour:
    'accouch* perdu_les_eaux perdre_les_eaux contractions_toutes le_bebe_arrive bebe_arrive going_into_labour waters_broke water_broke',
}

const violence: Lexicon = {
  hits: 'me_frappe m_a_frapp* me_bat m_a_battu* m_a_tape* me_cogne m_a_cogn* me_tabass* m_a_tabass* tabass* la_frappe la_bat la_tape le_tape la_cogne la_tabass* le_frappe frappe_sa frappe_ses frappe_son frappe_les frappe_sur_sa bat_sa bat_ses bat_son tape_sa tape_ses tape_sur_sa cogne_sa cogne_ses l_a_frapp* l_a_battu* tape_dessus lui_tape leve_la_main m_etrangl* etrangl* gifl* roue_de_coups rouee_de_coups des_coups_de_poing coup_de_poing coups_de_poing coup_de_tete coup_de_pied_dans_le_ventre se_battent se_bat_dans baston rixe* lynch* passe_a_tabac violente_avec violent_avec battue_par hits_me hit_me beats_me beat_me beating hitting is_hurting he_hits punched punching strangl* mari_me_frap mfrappe mtape me_fait_du_mal se_fait_frapper se_fait_tabasser se_fait_agresser se_fait_cogner se_fait_battre se_font_frapper maltraitance violence_conjugale violences_conjugales femme_battue coups_et_blessures poing_dans_la poing_dans_le me_pousse_dans me_pousse_contre me_traine jette_contre jete_contre lance_des_assiettes cogn*_sa me_donne_des_coups donne_des_coups donner_des_coups brule_avec_sa battre_ses battre_sa battre_son battre_ma frapper_sa frapper_ma frapper_ses frapper_mon m_a_frape ma_frape ma_frap* ma_tape* ma_battu* ma_cogne* ma_gifl* lui_met_des_coups met_des_coups met_une_gifle prend_des_coups se_prend_des_coups casse_le_bras casse_la_machoire casse_le_nez casse_les_dents casse_une_cote met_des_coups gueule_cassee oeil_au_beurre yeux_au_beurre crache_dessus des_coups_partout porte_la_main main_sur_moi main_sur_elle leve_la_main_sur des_bleus couverte_de_bleus une_bagarre bagarre_generale bagarre_dans bagarre_en bagarre_au bagarre_devant en_train_de_se_battre il_me_tape il_me_frappe il_nous_tape il_nous_frappe elle_me_tape elle_me_frappe mari_me_tape mari_violent homme_violent compagnon_violent conjoint_violent violent_avec_moi mari_est_violent compagnon_est_violent fils_est_violent ex_est_violent battue_par maltraite* violences_conj* frappe_ma_mere frappe_ma_fille frappe_ma_soeur frappe_mon_fils bat_ma_mere bat_ma_fille bat_mon_fils tape_ma_mere tape_ma_fille tape_mon_fils se_sont_battus jetee_contre jete_contre pousse_contre poussee_contre sous_la_gorge gorge_de',
  attack:
    'agress* agres* viol viole violee violer violeur viols viol_ attouch* abus_sexuel exhib* m_a_touchee m_a_coince m_a_coincee peur_de_mon_mari peur_de_mon_ex peur_pour_ma_vie j_ai_peur_de_lui attacked attack assault* rape raped sexual* sequestr* kidnap* retient_prisonni* retient_enferm* m_empeche_de_sortir m_enferme nous_enferme menotte* afraid_of_my scared_of_my scared_of_him poursuivi poursuivie me_suit_dans me_suit_jusqu caillass* braqu* racket* m_a_suivi m_a_suivie suivi_jusqu suivie_jusqu m_a_enferm* enferme_et masturb* touche_ma_petite touche_ma_fille touche_mon touche_les_enfants cagoul* chien_a_mordu mordu_mon mordu_ma mordu_par mordue_par m_a_mordu chien_attaque chien_qui_attaque pitbull pris_mon_telephone m_interdit_de_sortir interdit_de_sortir confisque_mes confisque_mon casse_tout_dans casse_tout_chez tout_casser_dans enfermee_aux enfermee_dans_la_chambre enferme_dans_la_chambre poursuivent arrete_papa papa_arrete',
  threat:
    'menac* menass* me_tuer nous_tuer la_tuer le_tuer te_tuer vous_tuer va_tuer tue_moi me_finir me_buter nous_buter te_buter me_crever la_crever crever_la me_planter planter egorger me_faire_la_peau faire_la_peau me_bruler nous_bruler mettre_le_feu_chez me_casser_la_gueule me_casser_les mort_si menaces_de_mort menace_de_mort threat* kill_me kill_us kill_her going_to_kill me_regler_mon regler_mon_compte me_defigur* tout_casser_chez veut_tuer veux_tuer veut_me_tu* veu_me_tu* me_tue_si veut_nous_tu* va_me_tu* va_nous_tu* tuer_ma tuer_mon tuer_sa tuer_quelqu tuer_tout menaces_de menace_ma bruler_vif bruler_vive jeter_par_la_fenetre ferait_la_peau faire_du_mal fera_du_mal me_faire_du_mal nous_faire_du_mal arracher_la_tete te_retrouver me_retrouver fera_taire',
  threatFalse:
    'menace_de_tomber menacent_de_tomber menace_de_s menacent_de_s menace_ruine menace_de_couper menace_d_effondrement menace_de_lacher menace_de_ceder menace_d_expulsion menacee_d_expulsion menace_de_saisie menace_de_craquer menacait_de_tomber menacant_de_tomber menace_de_grimper menace_de_deborder menacent_de_deborder menacee_c_est threatens_to_fall menace_de_couper menace_de_m_expulser menace_d_expulser menaces_d_expulsion vous_menac* vous_me_menac*',
  weapon:
    'armes pistolet* revolver fusil flingue* kalach* calibre grenade coup_de_feu coups_de_feu coup_de_fusil coup_de_couteau coups_de_couteau tirs tire_dessus tirent_dessus poignard* poignarde* fusillade* rafale* gun shots gunshot* stabb* shooting weapon tournevis_a_la cran_d_arret lame_a_la pan_pan',
  weaponFalse:
    'couteau_suisse couteau_a_beurre avec_un_couteau_pour au_couteau arme_de tiroir couverts batte_de beton_arme arme_beton cuisine_couteau',
  intruder:
    'essaie_d_entrer essaye_d_entrer essaient_d_entrer essayent_d_entrer tente_d_entrer tentent_d_entrer veut_entrer_de_force en_train_de_forcer en_train_de_defoncer en_train_de_casser force_ma_porte forcent_ma_porte forcer_ma_porte forcent_la_porte defonce_ma_porte defonce_la_porte defoncent_la_porte defoncer_ma_porte pied_de_biche pied_biche quelqu_un_chez_moi quelqu_un_dans_mon un_homme_chez_moi un_inconnu_chez intrus s_introdui* cambrioleur* cambriole_en voleur_dans voleurs_dans voleur_chez rodeur* rode_devant inconnu_dans inconnu_devant break_in breaking_in trying_to_get_in trying_to_break someone_in_my_flat someone_is_in_my intruder burglar* kicking_my_door breaking_my_door breaking_down tente_de_rentrer essaie_de_rentrer essaye_de_rentrer essaient_de_rentrer tente_de_forcer essaie_de_forcer essaye_de_forcer essaie_d_ouvrir_ma essaye_d_ouvrir_ma escalade_mon escalade_le_balcon escalad* grimpe_sur_mon_balcon sur_mon_balcon_un enfonce_ma_porte enfoncer_ma_porte enfonce_la_porte crochete_ma tambourine_a_ma cogne_a_ma_porte cogne_dans_ma_porte inconnu_est_rentre veut_entrer fractur* en_train_de_fracturer fracturent forcent_les forcent_une lampe_torche coups_de_pied_dans_ma_porte coups_de_pied_dans_la_porte coups_d_epaule quelqu_un_marche_sur_mon quelqu_un_sur_mon_balcon homme_sur_mon_balcon perce_ma_serrure percer_ma_serrure refuse_de_partir refuse_de_sortir_de_chez casse_ma_porte_et homme_est_entre_par quelqu_un_est_entre_par quelqu_un_rentre_par',
  intruderPast:
    'cambriole cambriolee cambrioles cambriolage* effraction plainte vacances police_est_passee police_est_venue police_est_venu assurance remplacer',
  he: 'il elle mari ex compagnon conjoint* copain frere fils garcon pere beau_pere voisin* homme type mec gars individu* inconnu* jeune jeunes bande quelqu_un ils he husband boyfriend partner neighbour neighbor man guy someone they femme mere copine',
  her: 'me m moi nous ma mes femme copine epouse compagne enfant* fils garcon fille gosse* gamin* voisine mere elle gardien* gardienne personne personnes gens dame us her him kids child my facteur concierge lui',
  returns:
    'revenir reviendra reviendrait revient devant_ma_porte en_bas derriere_la_porte a_ma_porte traine surveille guette retrouve come_back coming_back outside_my_door',
  ex: 'ex ex_mari ex_compagnon ex_conjoint ex_copain ex_ami pere_de_mes_enfants pere_des_enfants',
  afraid:
    'peur terroris* cach* tremble planqu* chuchot* doucement tout_bas afraid scared hiding terrified finir tuer violent* violence* battu* menac* frapp* tape drogue bourre ivre fou folle interdiction juge',
  cries:
    'cri cris crie crient hurl* hurlement* pleur* supplie* secours appelle_a appels scream* screams screaming crying coups coup claques bruits_de_coups',
  victims: 'femme voisine enfant* gosse* gamin* petite petit bebe fille woman child* kids elle mere dame',
  noise: 'foot om psg match tele musique fete talons television bebe_pleure chien* travaux perceuse marteau',
}

/** All concepts of all dangers; names are shared. */
export const lexicon: Lexicon = {
  ...people,
  ...gas,
  ...co,
  ...lift,
  ...fire,
  ...power,
  ...water,
  ...fall,
  ...harm,
  ...violence,
}
