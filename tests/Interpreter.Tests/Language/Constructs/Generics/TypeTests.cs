// type tests over types of one's own and collections of them
// said: own types a collection holds

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        object dogs = new List<Dog> { new() };
        object cats = new List<Cat>();
        object size = Size.Small;
        object dog = new Dog();
        Say($"{dogs is List<Dog>} {dogs is List<Cat>} {dogs is IEnumerable<Animal>} {cats is IEnumerable<Dog>} {dogs is IReadOnlyList<Dog>} {dogs is List<int>}");
        Say($"{size is Size} {size is Colour} {size is int} {Equals(Size.Small, Colour.Red)} {dog is Animal} {dog is Cat} {dog is INamed} {dog is IDisposable}");
        Say($"{Kind(dogs)} {Kind(cats)} {Kind(size)} {Kind(Colour.Red)} {Kind(dog)} {Kind(new Dog[1])} {Kind(new Dictionary<string, Cat>())} {Kind((1, new Cat()))}");
        Say($"{new object[] { dog, new Cat(), size, Colour.Red }.OfType<Dog>().Count()} {new object[] { size, Colour.Red }.OfType<Colour>().Count()} {new Animal[] { new Dog() }.Cast<Dog>().Count()}");
        try
        {
            Say($"{new Animal[] { new Cat() }.Cast<Dog>().Count()}");
        }
        catch (InvalidCastException)
        {
            Say("no dog");
        }

        Say($"{Is<Dog>(dog)} {Is<Cat>(dog)} {As<Cat>(dog) is null} {As<INamed>(dog)?.Name}");
    }

    private static string Kind(object value) => value switch
    {
        List<Cat> => "cats",
        List<Dog> => "dogs",
        Colour => "colour",
        Size => "size",
        Cat => "cat",
        Dog => "dog",
        Cat[] => "cat array",
        Dog[] => "dog array",
        Dictionary<string, Dog> => "map of dogs",
        Dictionary<string, Cat> => "map of cats",
        (int, Dog) => "pair with a dog",
        (int, Cat) => "pair with a cat",
        _ => "else",
    };

    private static bool Is<T>(object value) => value is T;
    private static T? As<T>(object value) where T : class => value as T;
}

enum Size { Small }

enum Colour { Red }

interface INamed
{
    string Name { get; }
}

abstract class Animal;

sealed class Dog : Animal, INamed
{
    public string Name => "dog";
}

sealed class Cat : Animal;
