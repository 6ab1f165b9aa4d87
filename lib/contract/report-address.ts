/**
 * Where a report goes that a person has copied: the project's form for a wrong verdict. The one place to change for who publishes Mamoon;
 * `.example` leads nowhere until then, and to nobody else. Imports nothing.
 */
export const REPORT_ADDRESS = 'https://mamoon.example/issues/new?template=wrong-verdict.yml';
