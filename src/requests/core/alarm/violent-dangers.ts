/** Blows and threats, by nature or in words: nobody of the house is sent there (ADR 27). */
export const violent = 'danger.violence'
