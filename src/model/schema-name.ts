/** What `schema` says in every output: the version of the contract. */
export const schemaName = 'crosswire/1';
