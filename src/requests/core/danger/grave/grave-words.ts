import type { Lexicon } from '../match-lexicon.ts'

/**
 * What may harm health or safety within weeks, as the law has it (code de la construction et de l’habitation, art. L. 511-2; code de
 * la santé publique, art. L. 1331-22 to L. 1331-24 and L. 1334-1), by concepts as in lexicon.ts.
 */
export const graveWords: Lexicon = {
  structure:
    'sol sols plancher* plafond* mur murs cloison* escalier* marche marches balcon* loggia* coursive* toit toiture* tuile* charpente* poutre* facade* cheminee* souche* batiment immeuble maison dalle* corniche* pignon* terrasse* auvent* cage_d_escalier floor* ceiling* wall* roof* stair* balcony building',
  unsound:
    'effondr* ecroul* affaiss* instable* penche* branlant* descell* desolidaris* pourri* troue* tres_abime* tres_abimes menac* fragilis* s_enfonce* se_detach* tient_plus tiennent_plus chute_d_elements chutes_d_elements risque_de_tomber risquent_de_tomber risque_de_chute collaps* unstable rotten sagging',
  cracks: 'fissure fissures fissur* lezard* crack* crevasse*',
  crackBig: 'gross* larg* profond* important* travers* s_agrandi* s_elargi* nombreu* partout big large deep',
  guard:
    'garde_corps gardecorps garde_fou rambarde* rembarde* balustrade* main_courante barre_d_appui railing* guardrail* barreau* rampe*',
  guardless:
    'manqu* absent* casse* cassee* descell* instable* bouge* branl* tomber tombe tombent sans pas_de inexistant* missing loose broken mauvais_etat trop_bas tient_plus tiennent_plus',
  stairs: 'escalier* marche marches palier* echelle* stair* steps',
  unsafe:
    'dangereu* tres_mauvais_etat mauvais_etat abim* casse* degrad* glissant* raide* instable* mal_fixe* pas_fixe* vetuste* defectueu* pas_aux_normes hors_norme* non_conforme* dangerous unsafe broken damaged',
  peril: 'dangereu* danger perilleu* dangerous hazard* unsafe',
  mayFall:
    'risque_de_tomber risquent_de_tomber risque_de_chute risques_de_chute on_risque_de_tomber peut_tomber peuvent_tomber peut_basculer tomber_dans_le_vide could_fall might_fall',
  mayHurt:
    'se_blesser blesse quelqu_un blesser_quelqu risque_de_blesser risque_de_se_blesser risque_de_brulure risque_d_intoxication risque_d_explosion risque_d_incendie risque_d_electrocution risque_electrique electrocut* electris*',
  electric:
    'electri* installation_electrique tableau_electrique prise prises interrupteur* fil fils cable* disjoncteur* compteur_electrique fusible* douille* wiring socket* electric*',
  unwired:
    'denud* nu nus apparent* arrach* sort_du_mur sortent_du_mur tiennent_pas tient_pas pendent pend pendant* vetuste* anormalement_chaud* chauffe chauffent trace* echauffement* noirci* brul* fondu* dangereu* non_protege* pas_protege* sans_protection pas_de_terre sans_terre accessible* humide* bare exposed loose',
  chained:
    'branchees_les_unes branches_les_uns les_unes_sur_les_autres multiprises_en_cascade cascade_de_multiprise* rallonges_partout',
  trips: 'disjoncte* plombs_sautent saute_sans_arret sautent_souvent saute_souvent',
  gasThing: 'gaz gas butane propane tuyau_de_gaz installation_au_gaz flexible_de_gaz bouteille_de_gaz',
  gasBad:
    'odeur* sent perime* vetuste* fuite* fuit dangereu* mauvais_etat non_conforme* coupe_pas abim* vieux vieille smell* leak* expired',
  burner:
    'chaudiere* chauffe_eau chauffe_bain poele* cheminee insert appareil_de_chauffage dispositif* radiateur* chauffage* conduit_de_fumee gaziniere* boiler* stove* heater* brasero* poele_a_petrole',
  burnerBad:
    'dangereu* tres_mauvais_etat mal_fixe* noirci* suie fumee* refoul* intoxi* monoxyde flamme* bouche* obstru* jamais_ramone* pas_ramone* pas_entretenu* dangerous soot',
  airless:
    'pas_d_aeration aucune_aeration pas_de_ventilation aucune_ventilation sans_aeration sans_ventilation ventilation_bouche* aeration_bouche* grille_bouche* grilles_bouche* bouches_d_aeration_bouche* pas_d_entree_d_air no_ventilation',
  combustion:
    'gaz petrole bois charbon chaudiere* chauffe_eau chauffe_bain poele* cheminee insert gaziniere* gas boiler stove',
  fireWay:
    'issue_de_secours issues_de_secours sortie_de_secours sorties_de_secours porte_coupe_feu portes_coupe_feu desenfumage trappe_de_desenfumage voie_pompier* voies_pompier* acces_pompier* acces_des_pompiers acces_des_secours colonne_seche fire_door* fire_exit* emergency_exit*',
  fireWayBad:
    'bloqu* encombr* condamn* ferm* inaccessible* manqu* absent* pas_de aucun* sans cass* hors_service obstru* blocked locked missing stationn* marche_pas fonctionne_pas',
  fireRisk:
    'risque_d_incendie risques_d_incendie risque_de_feu danger_d_incendie incendie fire_risk fire_hazard',
  lead: 'saturnisme plombemie peinture_au_plomb peintures_au_plomb plomb_dans_la_peinture plomb_dans_les_peintures presence_de_plomb tuyaux_en_plomb canalisation_en_plomb canalisations_en_plomb diagnostic_plomb crep lead_paint',
  paintOff: 'peinture* ecaill* paint',
  flakes: 'ecaill* s_ecaille* degrad* part_en_morceaux tombe_en_plaques cloque* peel* flak*',
  oldOrChild: 'ancien* vieux vieil avant_1949 1948 1949 enfant* bebe* enceinte child* baby pregnant plomb',
  asbestos: 'amiant* amyante asbestos flocage*',
  mould: 'moisissure* moisi* champignon* humid* mold mould* merule*',
  comesBack:
    'revient* reviennent* reapparait* reapparaissent* malgre_le_nettoyage malgre_la_javel apres_nettoyage s_etend* s_etendent gagne_du_terrain comes_back keeps_coming',
  saidNo: 'nettoyage_non nettoyage_ne_sait nettoyage_n_a',
  bathing: 'salle_de_bain salle_de_bains salle_d_eau toilettes wc sanitaire* bathroom',
  everywhere:
    'partout tous_les_murs toutes_les_pieces noir noire noires noirs couvert* recouvert* everywhere black',
  merule: 'merule* dry_rot',
  ill: 'asthm* asmat* bronchite* bronchiolite* allergi* malade* hospitalis* respir* tousse* toux intoxi* maux_de_tete vomi* eczema* sick ill coughing breathing',
  dwelling: '#mould logement appartement chez_moi maison odeur* poussiere* flat home',
  sewage: 'eaux_usees eaux_vannes eaux_noires egout* matieres_fecales excrement* fosse_septique sewage',
  comesUp: 'remont* refoul* debord* inond* se_deverse* stagn* coule* backing overflow*',
  liftThing: 'ascenseur* monte_charge lift elevator',
  poison:
    'mercure mercury intoxication_alimentaire produit_toxique produits_toxiques radon leptospir* legionel*',
  hole: 'trou trous puits tranchee regard_ouvert fosse_ouverte vide_sanitaire_ouvert plaque_manquante hole',
  outdoors2: 'cour parking hall escalier couloir allee jardin passage trottoir sol plancher yard stairwell',
}
