import type { Lexicon } from './match-lexicon.ts'

/** What denies what stands after it, within a few words of the same breath. */
export const denies =
  'pas aucun aucune aucuns aucunes sans ni jamais zero no not without neither nor none never nothing ne n rien'

/** Where the reach of a denial ends: another subject, or another clause. */
export const ends =
  'mais si que qu qui quand car et donc alors pourtant parce puisque ca il elle on je j y tu vous ils elles nous ce cet cette c but and because it she he they we i there is are when if which that la depuis maintenant ou normal normale grave possible moyen pourquoi comment'

/** Concepts that a denial before them undoes; « ne peut pas sortir » is denied by nothing. */
export const deniable =
  'gas smell escape co sounding ill flame burntGas stuck voicesIn ablaze fireWord aflame smoke smokes burnt burns blast hits attack threat weapon intruder spark bare water torrent flooded burst falling imminent imminentSure collapsed collapsedSelf blood suicide help deadPerson railingGone collapse fellDown alone locked mould lead asbestos peril cracks'

/** What takes the danger out of the words after it, before it, or both: over, not true, only asked. */
export const calms: Lexicon = {
  before:
    'fausse_alerte fausse_alarme si_un_jour si_jamais en_cas_de en_cas_d au_cas_ou si_quelqu_un_reste si_quelqu_un_est imaginons supposons admettons annuler_mon annuler_ma annuler_l annulez_mon annulez_ma annulez_l annuler_la annuler_le annuler_votre plus_besoin plus_la_peine pas_la_peine_de exercice_d exercice_incendie facture_de facture_d factures_de contrat_de contrat_d abonnement attestation_de attestation_d certificat_de comment_on_fait_si c_est_quoi_le_numero quel_numero false_alarm in_case_of in_case what_if cancel_my cancel_the gas_bill bill_for suite_a_l_incendie suite_a_l_inondation suite_a_un_incendie suite_au_feu apres_l_incendie apres_l_inondation depuis_l_inondation depuis_l_incendie depuis_l_agression depuis_l_incident l_annee_derniere l_an_dernier l_an_passe l_ete_dernier l_hiver_dernier le_mois_dernier a_l_epoque il_y_a_deux_ans il_y_a_un_an il_y_a_trois_ans il_y_a_dix_ans il_y_a_des_annees il_y_a_longtemps en_janvier en_fevrier en_mars en_avril en_mai en_juin en_juillet en_aout en_septembre en_octobre en_novembre en_decembre en_2018 en_2019 en_2020 en_2021 en_2022 en_2023 en_2024 en_2025 last_year last_month years_ago months_ago pour_eviter afin_d_eviter eviter_que prevention contre_le contre_l assurance_contre pour_savoir_si_on est_ce_que_le_detecteur vous_vendez proposez_vous formation entretien_de la_derniere_fois qu_est_ce_qu_on_fait_si que_faire_si que_faire_en_cas comment_faire_si on_fait_quoi_si c_etait_le rien_a_voir_avec ca_n_a_rien comme_si on_dirait_qu_on_est comme_un_incendie',
  after:
    'fausse_alerte fausse_alarme c_est_regle c_etait_regle est_regle est_reglee a_ete_regle c_est_repare est_repare est_reparee a_ete_repare a_ete_reparee sont_repares ont_ete_repares ont_repare a_repare tout_est_regle tout_est_rentre rentre_dans_l_ordre tout_est_eteint c_est_eteint est_eteint_maintenant ont_eteint a_ete_eteint tout_va_bien il_va_bien elle_va_bien vont_bien plus_de_danger plus_aucun_danger plus_rien_a_craindre danger_ecarte tout_est_controle tout_est_ok c_est_nickel est_nickel c_est_resolu est_resolu est_resolue probleme_resolu c_est_fini c_est_passe c_est_bon_maintenant c_est_bon_pour c_est_revenu n_a_plus_lieu plus_besoin_de_vous finalement_rien finalement_c finalement_non c_etait_rien ce_n_etait_rien c_etait_juste c_etait_seulement c_etait_le c_etait_la c_etait_mon c_etait_ma c_etait_un c_etait_une c_est_faux archi_faux une_blague je_plaisante c_etait_pour_rire est_sorti_depuis est_sortie_depuis sont_sortis sont_tous_sortis l_ont_sorti l_ont_sortie ont_fini_par_sortir a_ete_liber* ont_ete_liber* sont_venus sont_passes est_passe sont_intervenus sont_deja_venus est_deja_passe false_alarm is_fixed been_fixed has_been_fixed is_sorted all_good is_fine now_fine is_ok_now nevermind never_mind resolved is_over was_fixed it_was_just it_was_only fixed_it got_out_ok is_safe_now geste_commercial a_ete_coupe_en_2 est_parti_depuis ont_ete_remplaces a_ete_remplace a_ete_remplacee ont_remplace a_ete_change ont_change a_ete_changee a_ete_refait d_apres_la_notice par_precaution pile_a_changer asseche* plainte_deposee police_est_passee police_est_venue deja_eteint eteint_depuis',
}

/** A danger is there again, or still: nothing that stood before calms it. */
export const recurrence =
  'mais encore recommence* revient reviennent rebelote nouveau maintenant pourtant sauf toujours aujourd cependant again still back now but continue cette_nuit ce_soir ce_matin la'
