// Must be imported before any schema: zod tries once whether it may compile code from strings, and the page's policy forbids even the try.
import { config } from 'zod';

config({ jitless: true });
