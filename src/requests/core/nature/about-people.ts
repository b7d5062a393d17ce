/** What desks answer, neighbours, what bites at somebody's, a flat adapted to an illness: by their codes, so that a page needs no catalogue for it. */
const ofPeople =
  /^(?:matter\.|pest\.|noise\.(?:neighbour|gathering)$|other\.adaptation$|danger\.(?:person|violence)$)/

/** Whether a request of this nature is about people rather than about the building: it does not leave for the tools of experts. */
export const isAboutPeople = (nature: string): boolean => ofPeople.test(nature)
