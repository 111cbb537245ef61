/**
 * Every module that reads the enrolment part (answers, benefits, hotlines, words to search by) imports this: where a package is on the
 * phone the part is in it, and there is nothing to do; in a browser it comes with the first page that needs it (withEnrolment.h5.ts).
 */
export {}
