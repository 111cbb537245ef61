/** What loads a module when it is first needed: webpack on the phone and in a browser, tsx under Node. */
declare function require(id: string): unknown
