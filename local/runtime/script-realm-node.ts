// The realm's own code for Node: evaluated in each fresh context, in which it leaves one function to begin with. It is
// taken away with everything else that is not the language.
import { startScriptRealm } from './script-realm';

Object.assign(globalThis, { startScriptRealm });
