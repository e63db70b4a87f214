// Axe finds nothing on any screen, in any state and look, with the words in English.
// The other language has a file of its own, so that the two run side by side.
import { holdStatesToAxe } from '../screens/hold-states-to-axe.ts';

holdStatesToAxe('en');
