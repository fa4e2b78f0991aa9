// tag::accept[]
var digest = java.security.MessageDigest.getInstance("SHA-1")
digest.getDigestLength() // ==> 20
// end::accept[]
